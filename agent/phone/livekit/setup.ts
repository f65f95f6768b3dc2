/**
 * Brings LiveKit's trunks and dispatch rules to what the settings say: first as a list of changes to be read, then as
 * changes. Done twice it changes nothing the second time; what is not ours is left alone.
 */
import { SIPInboundTrunkInfo, SIPOutboundTrunkInfo } from '@livekit/protocol';
import type { SipClient } from 'livekit-server-sdk';
import { PHONE_ROOM } from '../line.ts';
import type { LiveKitLineSettings } from '../settings.ts';
import { OURS, wantedInbound, wantedOutbound } from './wanted.ts';

export interface Change {
  what: 'inbound' | 'outbound' | 'rule';
  does: 'create' | 'change' | 'remove' | 'keep';
  name: string;
  /** LiveKit's id of what there is; null: nothing yet. */
  id: string | null;
}

interface Step extends Change {
  carryOut(): Promise<void>;
}

interface Found {
  inbound: SIPInboundTrunkInfo[];
  outbound: SIPOutboundTrunkInfo[];
  rules: { id: string; name: string; trunks: string[] }[];
}

const isOurs = ({ name }: { name: string }) => name.startsWith(OURS);
const nothing = async () => undefined;

/** What there is of ours. */
async function find(sip: SipClient): Promise<Found> {
  const [inbound, outbound, rules] = await Promise.all([
    sip.listSipInboundTrunk(),
    sip.listSipOutboundTrunk(),
    sip.listSipDispatchRule(),
  ]);
  return {
    inbound: inbound.filter(isOurs),
    outbound: outbound.filter(isOurs),
    rules: rules
      .map((rule) => ({ id: rule.sipDispatchRuleId, name: rule.name, trunks: rule.trunkIds }))
      .filter(isOurs),
  };
}

/** The changes that `settings` ask for; null: all of ours is to go. Nothing is changed before `carryOut`. */
export async function planSetup(sip: SipClient, settings: LiveKitLineSettings | null): Promise<Change[]> {
  return (await stepsTo(sip, settings)).map(({ what, does, name, id }) => ({ what, does, name, id }));
}

/** Makes the changes, and gives them. */
export async function applySetup(sip: SipClient, settings: LiveKitLineSettings | null): Promise<Change[]> {
  const steps = await stepsTo(sip, settings);
  for (const step of steps) await step.carryOut();
  return steps.map(({ what, does, name, id }) => ({ what, does, name, id }));
}

/** Shows what there is, by `keep`. */
export async function showSetup(sip: SipClient): Promise<Change[]> {
  const { inbound, outbound, rules } = await find(sip);
  const keep = (what: Change['what'], name: string, id: string): Change => ({ what, does: 'keep', name, id });
  return [
    ...inbound.map(({ name, sipTrunkId }) => keep('inbound', name, sipTrunkId)),
    ...outbound.map(({ name, sipTrunkId }) => keep('outbound', name, sipTrunkId)),
    ...rules.map(({ name, id }) => keep('rule', name, id)),
  ];
}

async function stepsTo(sip: SipClient, settings: LiveKitLineSettings | null): Promise<Step[]> {
  const found = await find(sip);
  const carriers = settings?.carriers ?? [];
  const inbound = carriers.map(wantedInbound);
  const outbound = carriers.map(wantedOutbound).filter((wanted) => wanted !== null);
  const steps: Step[] = [];

  // What goes first makes room: LiveKit lets no two trunks have one number.
  for (const rule of found.rules)
    if (!inbound.some(({ name }) => name === rule.name))
      steps.push({
        what: 'rule',
        does: 'remove',
        name: rule.name,
        id: rule.id,
        carryOut: async () => void (await sip.deleteSipDispatchRule(rule.id)),
      });
  for (const [what, trunks, wanted] of [
    ['inbound', found.inbound, inbound],
    ['outbound', found.outbound, outbound],
  ] as const)
    for (const { name, sipTrunkId: id } of trunks)
      if (!wanted.some((one) => one.name === name))
        steps.push({
          what,
          does: 'remove',
          name,
          id,
          carryOut: async () => void (await sip.deleteSipTrunk(id)),
        });

  for (const one of inbound) {
    const trunk = found.inbound.find(({ name }) => name === one.name);
    const info = new SIPInboundTrunkInfo({
      name: one.name,
      metadata: one.mark,
      numbers: one.numbers,
      allowedAddresses: one.addresses,
      authUsername: one.username,
      authPassword: one.password,
      mediaEncryption: one.encryption,
    });
    const ids = { current: trunk?.sipTrunkId ?? null };
    if (trunk === undefined)
      steps.push({
        what: 'inbound',
        does: 'create',
        name: one.name,
        id: null,
        async carryOut() {
          const made = await sip.createSipInboundTrunk(one.name, one.numbers, {
            metadata: one.mark,
            allowedAddresses: one.addresses,
            authUsername: one.username,
            authPassword: one.password,
            mediaEncryption: one.encryption,
          });
          ids.current = made.sipTrunkId;
        },
      });
    else {
      const same =
        trunk.metadata === one.mark &&
        sameList(trunk.numbers, one.numbers) &&
        sameList(trunk.allowedAddresses, one.addresses);
      steps.push({
        what: 'inbound',
        does: same ? 'keep' : 'change',
        name: one.name,
        id: trunk.sipTrunkId,
        carryOut: same ? nothing : async () => void (await sip.updateSipInboundTrunk(trunk.sipTrunkId, info)),
      });
    }
    const rule = found.rules.find(({ name }) => name === one.name);
    const right = rule !== undefined && trunk !== undefined && sameList(rule.trunks, [trunk.sipTrunkId]);
    steps.push({
      what: 'rule',
      does: right ? 'keep' : rule === undefined ? 'create' : 'change',
      name: one.name,
      id: rule?.id ?? null,
      async carryOut() {
        if (right || ids.current === null) return;
        if (rule !== undefined) await sip.deleteSipDispatchRule(rule.id);
        // A rule without trunks would let in calls that no trunk has looked at.
        await sip.createSipDispatchRule(
          { type: 'callee', roomPrefix: PHONE_ROOM, randomize: true },
          { name: one.name, trunkIds: [ids.current] },
        );
      },
    });
  }

  for (const one of outbound) {
    const trunk = found.outbound.find(({ name }) => name === one.name);
    const { name, address, transport, numbers, username, password, encryption, mark } = one;
    const info = new SIPOutboundTrunkInfo({
      name,
      address,
      transport,
      numbers,
      metadata: mark,
      authUsername: username,
      authPassword: password,
      mediaEncryption: encryption,
    });
    if (trunk === undefined)
      steps.push({
        what: 'outbound',
        does: 'create',
        name,
        id: null,
        carryOut: async () =>
          void (await sip.createSipOutboundTrunk(name, address, numbers, {
            transport,
            metadata: mark,
            authUsername: username,
            authPassword: password,
            mediaEncryption: encryption,
          })),
      });
    else {
      const same = trunk.metadata === mark && trunk.address === address && sameList(trunk.numbers, numbers);
      steps.push({
        what: 'outbound',
        does: same ? 'keep' : 'change',
        name,
        id: trunk.sipTrunkId,
        carryOut: same
          ? nothing
          : async () => void (await sip.updateSipOutboundTrunk(trunk.sipTrunkId, info)),
      });
    }
  }
  return steps;
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.toSorted().every((item, at) => item === other.toSorted()[at]);
}
