/** A business's calls, counted. */
import { and, count, desc, eq, gte, isNotNull, isNull, lt, ne, not, sql, sum } from 'drizzle-orm';
import { isoInZone } from '../business/iso-in-zone.ts';
import type { Figures } from '../calls/figures.ts';
import { waitPartSchema } from '../calls/waits-of.ts';
import type { Database } from './connect.ts';
import { acts, calls, messages, optOuts, texts, unanswered, waits } from './tables.ts';
import { hourOf } from './waits.ts';

/** How many of the questions without an answer are told. */
const MOST = 10;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Times in milliseconds, `to` excluded; `timezone`: whose days and hours. */
export interface Period {
  from: number;
  to: number;
  timezone: string;
}

export interface FiguresOf {
  of(business: string, period: Period): Promise<Omit<Figures, 'timezone' | 'from' | 'to'>>;
}

export function figuresIn(database: Database): FiguresOf {
  return {
    async of(business, { from, to, timezone }) {
      const counted = and(
        eq(calls.business, business),
        gte(calls.startedAt, from),
        lt(calls.startedAt, to),
        not(calls.trial),
      );
      const outcome = sql<string>`coalesce(${calls.outcome}, 'open')`;
      // Whole hours of the business's clock: the database groups by number, and only the groups get a name.
      const place = localTime(timezone);
      const beyond = place(from).minutes * MINUTE;
      const slot = sql<string>`(${calls.startedAt} + ${beyond}::bigint) / ${HOUR}::bigint`;
      const byHour = database
        .select({ slot: slot.mapWith(Number), outcome, channel: calls.channel, calls: count() })
        .from(calls)
        .where(counted)
        .groupBy(sql`1`, sql`2`, sql`3`)
        .orderBy(sql`1`, sql`2`, sql`3`);
      const task = sql<string>`unnest(${calls.tasks})`;
      const byTask = database
        .select({ task, calls: count() })
        .from(calls)
        .where(counted)
        .groupBy(sql`1`)
        .orderBy(desc(count()), sql`1`);
      const left = database
        .selectDistinct({ call: messages.call })
        .from(messages)
        .where(eq(messages.business, business))
        .as('left');
      const kept = and(isNull(calls.transferredAt), ne(outcome, 'transferred'), isNull(left.call));
      const contained = database
        .select({ ended: count(), contained: sql`count(*) filter (where ${kept})`.mapWith(Number) })
        .from(calls)
        .leftJoin(left, eq(left.call, calls.id))
        .where(and(counted, isNotNull(calls.endedAt)));
      const transfers = database
        .select({ outcome: sql<string>`coalesce(${acts.outcome}, 'open')`, transfers: count() })
        .from(acts)
        .innerJoin(calls, eq(calls.id, acts.call))
        .where(and(counted, sql`${acts.action} ->> 'type' = 'transfer'`))
        .groupBy(sql`1`);
      const sent = database
        .select({ status: texts.status, delivery: texts.delivery, texts: count() })
        .from(texts)
        .leftJoin(calls, eq(calls.id, texts.call))
        .where(
          and(
            eq(texts.business, business),
            gte(texts.at, from),
            lt(texts.at, to),
            sql`${calls.trial} is not true`,
          ),
        )
        .groupBy(texts.status, texts.delivery);
      const out = database
        .select({ optOuts: count() })
        .from(optOuts)
        .where(
          and(
            eq(optOuts.business, business),
            eq(optOuts.kind, 'out'),
            gte(optOuts.at, from),
            lt(optOuts.at, to),
          ),
        );
      const days = daysOf(from, to, place);
      const starts = sql`array[${sql.join(
        days.map(({ at }) => sql`${at}::bigint`),
        sql`, `,
      )}]`;
      const waited = database
        .select({
          day: sql`width_bucket(${waits.hour}, ${starts})`.mapWith(Number),
          part: waits.part,
          from: waits.bucket,
          turns: sum(waits.turns).mapWith(Number),
        })
        .from(waits)
        .where(and(eq(waits.business, business), gte(waits.hour, hourOf(from)), lt(waits.hour, to)))
        .groupBy(sql`1`, waits.part, waits.bucket)
        .orderBy(sql`1`, waits.part, waits.bucket);
      const asked = and(eq(unanswered.business, business), gte(unanswered.at, from), lt(unanswered.at, to));
      const open = database.select({ questions: count() }).from(unanswered).where(asked);
      const most = database
        .select({ question: unanswered.question, language: unanswered.language, times: unanswered.times })
        .from(unanswered)
        .where(asked)
        .orderBy(desc(unanswered.times), unanswered.question)
        .limit(MOST);
      const [hours, tasks, ended, moved, left_, outs, waiting, questions, top] = await Promise.all([
        byHour,
        byTask,
        contained,
        transfers,
        sent,
        out,
        waited,
        open,
        most,
      ]);
      return {
        calls: merged(
          hours.map(({ slot: at, ...row }) => {
            const { day, hour } = place(at * HOUR - beyond);
            return { day, hour, ...row };
          }),
        ),
        tasks,
        contained: ended[0] ?? { ended: 0, contained: 0 },
        transfers: moved,
        texts: left_,
        optOuts: outs[0]?.optOuts ?? 0,
        waits: waiting.map(({ day, part, ...row }) => ({
          day: days[Math.max(0, day - 1)]?.day ?? '',
          part: waitPartSchema.parse(part),
          ...row,
        })),
        unanswered: { questions: questions[0]?.questions ?? 0, most: top },
      };
    },
  };
}

/** Tells a moment by the clocks of a zone. */
function localTime(timezone: string): (at: number) => { day: string; hour: number; minutes: number } {
  const told = new Map<number, { day: string; hour: number; minutes: number }>();
  return (at) => {
    const before = told.get(at);
    if (before !== undefined) return before;
    const iso = isoInZone(at, timezone);
    const now = {
      day: iso.slice(0, 10),
      hour: Number(iso.slice(11, 13)),
      minutes: Number(iso.slice(14, 16)),
    };
    told.set(at, now);
    return now;
  };
}

/** Each day of the period, and the moment at which its first whole hour begins. */
function daysOf(
  from: number,
  to: number,
  place: ReturnType<typeof localTime>,
): { day: string; at: number }[] {
  const days: { day: string; at: number }[] = [];
  for (let at = hourOf(from); at < to; at += HOUR) {
    const { day } = place(at);
    if (day !== days.at(-1)?.day) days.push({ day, at });
  }
  return days;
}

/** The hour that comes twice when the clocks go back is one. */
function merged(rows: readonly Figures['calls'][number][]): Figures['calls'] {
  const all = new Map<string, Figures['calls'][number]>();
  for (const row of rows) {
    const key = `${row.day} ${row.hour} ${row.outcome} ${row.channel}`;
    all.set(key, { ...row, calls: row.calls + (all.get(key)?.calls ?? 0) });
  }
  return [...all.values()];
}
