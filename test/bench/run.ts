/** `npm run bench [-- <name> …]`: measures and prints; with no name, everything that needs no data of its own. */
const benches: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  engine: () => import('./engine.ts'),
  turn: () => import('./turn.ts'),
  token: () => import('./token.ts'),
  memory: () => import('./memory.ts'),
  size: () => import('./size.ts'),
  click: () => import('./click.ts'),
  killed: () => import('./killed.ts'),
  answers: () => import('./answers.ts'),
  retrieval: () => import('./retrieval.ts'),
  console: () => import('./console.ts'),
  'search-speed': () => import('./search-speed.ts'),
  understanding: () => import('./understanding.ts'),
  phone: () => import('./phone.ts'),
  carrier: () => import('./carrier.ts'),
};
/** Those that need an argument, or a browser, are run by name only. */
const BY_NAME = new Set(['retrieval', 'click', 'killed', 'console', 'phone', 'carrier']);

const [name, ...args] = process.argv.slice(2);
const names =
  name === undefined || name.startsWith('--')
    ? Object.keys(benches).filter((each) => !BY_NAME.has(each))
    : [name];
for (const each of names) {
  const load = Object.hasOwn(benches, each) ? benches[each] : undefined;
  if (load === undefined) {
    console.error(`There is no bench « ${each} ». There are: ${Object.keys(benches).join(', ')}.`);
    process.exit(2);
  }
  if (names.length > 1) console.log(`\n${each}`);
  await (await load()).run(args);
}
// LiveKit's client keeps the process alive once a room was joined.
process.exit();
