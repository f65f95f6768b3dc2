/** The compiler's door. */
export { type CompileOptions, compile } from './compile.ts';
export { describeScript } from './describe.ts';
export * from './script.ts';
