/** `npm run faults`: the table of every point and its outcome. Ends with 1 where something happened that must not. */
import { walkAll } from './walk-all.ts';

const WISHES = {
  yes: 'The caller agrees to a text',
  no: 'The caller refuses it, and leaves a message',
  stop: 'The caller agrees, and texts STOP at the moment of the fault',
  person: 'The caller asks for a person, who answers',
  nobody: 'The caller asks for a person, nobody is there, and leaves a message',
  voicemail: 'The caller asks for a person, nobody is there, and speaks a message after the tone',
};
let last = '';
const rows = await walkAll((row) => {
  if (row.wish !== last) console.log(`\n${WISHES[row.wish]}`);
  last = row.wish;
  const cells = [
    row.point.padEnd(62),
    `taken ${row.taken}`,
    row.status.padEnd(22),
    `told ${row.told || 'nothing'}`.padEnd(26),
  ];
  console.log(`  ${cells.join('  ')}  messages ${row.messages}  ${row.ended}  ${row.faults.join(', ')}`);
});
const broken = rows.filter(({ faults }) => faults.length > 0);
console.log(`\n${rows.length} points; ${broken.length} where something happened that must not.`);
process.exitCode = broken.length > 0 ? 1 : 0;
