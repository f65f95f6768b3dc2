/** A business's calls, counted. */
import { and, count, desc, eq, gte, isNotNull, isNull, lt, ne, not, type SQL, sql, sum } from 'drizzle-orm';
import type { Figures } from '../calls/figures.ts';
import { waitPartSchema } from '../calls/waits-of.ts';
import type { Database } from './connect.ts';
import { acts, calls, messages, optOuts, texts, unanswered, waits } from './tables.ts';
import { hourOf } from './waits.ts';

/** How many of the questions without an answer are told. */
const MOST = 10;

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
  const clock = (moment: SQL | typeof calls.startedAt | typeof waits.hour, timezone: string) =>
    sql`(to_timestamp(${moment} / 1000.0) at time zone ${timezone}::text)`;
  const dayOf = (moment: typeof calls.startedAt | typeof waits.hour, timezone: string) =>
    sql<string>`to_char(${clock(moment, timezone)}, 'YYYY-MM-DD')`;

  return {
    async of(business, { from, to, timezone }) {
      const counted = and(
        eq(calls.business, business),
        gte(calls.startedAt, from),
        lt(calls.startedAt, to),
        not(calls.trial),
      );
      const outcome = sql<string>`coalesce(${calls.outcome}, 'open')`;
      const byHour = database
        .select({
          day: dayOf(calls.startedAt, timezone),
          hour: sql`extract(hour from ${clock(calls.startedAt, timezone)})`.mapWith(Number),
          outcome,
          channel: calls.channel,
          calls: count(),
        })
        .from(calls)
        .where(counted)
        .groupBy(sql`1`, sql`2`, sql`3`, sql`4`)
        .orderBy(sql`1`, sql`2`);
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
      const waited = database
        .select({
          day: dayOf(waits.hour, timezone),
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
        calls: hours,
        tasks,
        contained: ended[0] ?? { ended: 0, contained: 0 },
        transfers: moved,
        texts: left_,
        optOuts: outs[0]?.optOuts ?? 0,
        waits: waiting.map((row) => ({ ...row, part: waitPartSchema.parse(row.part) })),
        unanswered: { questions: questions[0]?.questions ?? 0, most: top },
      };
    },
  };
}
