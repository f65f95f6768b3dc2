/**
 * Loaded before everything else by each process that waits for a call. One that takes the place of a process whose call
 * begins would otherwise load its modules at that very moment, and the greeting would share the processor with it.
 */
import { setTimeout } from 'node:timers/promises';

const wait = Number(process.env.CARILLON_GENTLE_START);
if (wait > 0 && process.argv[1]?.includes('job_proc') === true) await setTimeout(wait);
