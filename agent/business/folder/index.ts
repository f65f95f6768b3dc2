/** A business as a folder of YAML and Markdown: what its files say, and how they are written. */
export { type Fault, faultSchema, faultsInWords } from './fault.ts';
export { limitFaults } from './limit-faults.ts';
export { type Files, type Parsed, parseBusiness } from './parse.ts';
export { printBusiness, printPage, printTask } from './print.ts';
export { type FolderSound, type Sounds, withFiles } from './recordings.ts';
export { readScenarioText } from './scenario-file.ts';
