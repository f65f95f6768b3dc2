/** The stem of each word on standard input, one a line. */
import { text } from 'node:stream/consumers';
import { stem } from '../../../agent/engine/understanding/routing/stem.ts';

console.log((await text(process.stdin)).split('\n').map(stem).join('\n'));
