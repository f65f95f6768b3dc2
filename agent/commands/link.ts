import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CarillonError } from '../errors.ts';
import { askForLink } from '../start/ask-for-link.ts';
import type { Command } from './command.ts';

/** `carillon link`: another way into the console of the server that runs. */
export const link: Command = {
  summary: 'Print a one-time link into the console',
  help: `carillon link [--server <address>]

Prints a link that lets you into the console of the server that runs, once, within a day.

  --server <address>  the server’s own address. Default: http://127.0.0.1:3900, or the port of PORT

The key that allows it is the file owner-key in CARILLON_HOME (.carillon).`,
  async run(args) {
    const { values } = parseArgs({ args, options: { server: { type: 'string' } } });
    const server = values.server ?? `http://127.0.0.1:${process.env.PORT || 3900}`;
    const home = resolve(process.env.CARILLON_HOME || '.carillon');
    const made = await readFile(join(home, 'owner-key'), 'utf8').then(
      (key) => askForLink(server, key.trim()),
      () => null,
    );
    if (made === null)
      throw new CarillonError('link.no-server', {
        en: `No server of the folder ${home} answers at ${server}. Start it (\`npm start\`), or say where it is: --server.`,
        fr: `Aucun serveur du dossier ${home} ne répond à ${server}. Démarrez-le (\`npm start\`), ou dites où il est : --server.`,
      });
    console.log(made);
    return 0;
  },
};
