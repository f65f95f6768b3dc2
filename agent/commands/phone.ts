import { parseArgs } from 'node:util';
import { CarillonError } from '../errors.ts';
import { sipClientOf } from '../phone/livekit/access.ts';
import { applySetup, type Change, planSetup, showSetup } from '../phone/livekit/setup.ts';
import { phoneFile } from '../phone/open-phone.ts';
import { readPhoneSettings } from '../phone/settings.ts';
import { readSettings } from '../server/settings.ts';
import type { Command } from './command.ts';

const WHAT = { inbound: 'trunk, calls in ', outbound: 'trunk, calls out', rule: 'dispatch rule   ' } as const;
const DOES = { create: '+ create', change: '~ change', remove: '- remove', keep: '  keep  ' } as const;

/** Sets LiveKit's telephone service up. */
export const phone: Command = {
  summary: 'sets up LiveKit’s trunks and dispatch rules for the telephone',
  help: `carillon phone setup [--apply]
carillon phone show
carillon phone remove [--apply]

For the \`livekit\` line: brings LiveKit’s trunks and dispatch rules to what phone.yaml says. Without
--apply it says what it would change, and changes nothing. What is not Carillon’s is left alone.
The embedded line needs none of this. It reads CARILLON_PHONE (or phone.yaml in CARILLON_HOME),
LIVEKIT_URL, LIVEKIT_API_KEY and LIVEKIT_API_SECRET.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { apply: { type: 'boolean', default: false } },
    });
    const [does] = positionals;
    if (does !== 'setup' && does !== 'show' && does !== 'remove') {
      console.error(phone.help);
      return 2;
    }
    const { home, livekit } = readSettings(process.env);
    const sip = sipClientOf(livekit);
    if (does === 'show') {
      console.log(tableOf(await showSetup(sip)) || 'nothing of Carillon’s is set up');
      return 0;
    }
    const settings = does === 'remove' ? null : livekitSettings(home);
    const changes = await (values.apply ? applySetup : planSetup)(sip, settings);
    console.log(tableOf(changes) || 'nothing to do');
    const open = changes.filter((change) => change.does !== 'keep').length;
    if (!values.apply && open > 0)
      console.log(
        `\n${open === 1 ? '1 change' : `${open} changes`}. Nothing was done: add --apply to do it.`,
      );
    return 0;
  },
};

function livekitSettings(home: string) {
  const file = phoneFile(process.env, home);
  const settings = file === null ? null : readPhoneSettings(file, process.env);
  if (settings?.line === 'livekit') return settings;
  throw new CarillonError('phone.not-livekit', {
    en: 'There is no phone.yaml with `line: livekit`, so there is nothing to set up. CARILLON_PHONE names the file; the embedded line needs no set-up.',
    fr: 'Il n’y a pas de phone.yaml avec `line: livekit` : rien à installer. CARILLON_PHONE nomme le fichier; la ligne intégrée n’a besoin de rien.',
  });
}

function tableOf(changes: readonly Change[]): string {
  return changes
    .map(({ what, does, name, id }) => `${DOES[does]}  ${WHAT[what]}  ${name}  ${id ?? ''}`.trimEnd())
    .join('\n');
}
