/** `npm run bench -- token`: how long `POST /v1/calls` takes, on a real server with a real LiveKit. */
import { startCarillon } from '../e2e/harness/everything.ts';
import { spread } from './figures.ts';
import { unlimitedClinic } from './parts/business.ts';

const WARM_UP = 10;
const REQUESTS = 100;

export async function run(): Promise<void> {
  const clinic = unlimitedClinic();
  const carillon = await startCarillon({
    businesses: [clinic.folder],
    env: { CARILLON_CALLS: '1000' },
    worker: false,
    quiet: true,
  });
  try {
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + REQUESTS; round++) {
      const began = performance.now();
      const response = await fetch(`${carillon.url}/v1/calls`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: carillon.demo },
        body: JSON.stringify({ business: clinic.id }),
      });
      await response.json();
      if (round >= WARM_UP) times.push(performance.now() - began);
      if (response.status !== 201) throw new Error(`POST /v1/calls answers ${response.status}`);
    }
    console.log(`POST /v1/calls, room and dispatch included: ${spread(times, 'ms')}`);
  } finally {
    await carillon.stop();
    clinic.forget();
  }
}
