/** The figures of a business's calls. */
import { createRoute, z } from '@hono/zod-openapi';
import { isoInZone } from '../../business/iso-in-zone.ts';
import { figuresSchema } from '../../calls/figures.ts';
import type { Store } from '../../store/open-store.ts';
import { answer, apiRouter, iso, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

const DAY = 24 * 3_600_000;
/** The period where none is asked for, and the longest, in days. */
const USUAL = 30;
const LONGEST = 400;

/** A moment, or a day of the business. */
const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]).optional();
const periodSchema = z.object({
  /** Default: the beginning of today and of the days before it, `days` in all. */
  from: moment,
  /** A day is counted whole. Default: now. */
  to: moment,
  days: z.coerce.number().int().min(1).max(LONGEST).default(USUAL),
});

/** `GET /:business/figures`: calls, tasks, transfers, texts, waits and questions of a period. */
export function ownerFigures(store: Store) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/figures',
      summary: 'The calls of a period in figures, by the days and hours of the business',
      request: { params: ofBusiness, query: periodSchema },
      responses: {
        200: answer(figuresSchema, 'The figures. Trials are not counted.'),
        ...refusals(404, 422),
      },
    }),
    async (context) => {
      const { business: id } = context.req.valid('param');
      const query = context.req.valid('query');
      const business = await store.businesses.get(id);
      if (business === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      const { timezone } = business;
      const to = momentOf(query.to, timezone, 1) ?? Date.now();
      const first = isoInZone(to - 1 - (query.days - 1) * DAY, timezone).slice(0, 10);
      const from = momentOf(query.from ?? first, timezone, 0) ?? 0;
      if (from >= to || to - from > LONGEST * DAY)
        return refuseWith(context, 422, 'figures.period', {
          en: `A period begins before it ends, and lasts ${LONGEST} days at most.`,
          fr: `Une période commence avant de finir, et dure au plus ${LONGEST} jours.`,
        });
      const figures = await store.figures.of(id, { from, to, timezone });
      return context.json({ timezone, from: iso(from), to: iso(to), ...figures }, 200);
    },
  );
  return route;
}

/** A moment; of a day in the business's zone its beginning, or that of the day `later`. Null: none was asked for. */
function momentOf(asked: string | undefined, timezone: string, later: number): number | null {
  if (asked === undefined) return null;
  if (asked.includes('T')) return Date.parse(asked);
  const day = Date.parse(asked) + later * DAY;
  const { length } = '2026-03-10T00:00:00';
  // What the zone's clock is ahead at that moment, and once more: the clocks may change in between.
  const ahead = (at: number) => Date.parse(`${isoInZone(at, timezone).slice(0, length)}Z`) - at;
  return day - ahead(day - ahead(day));
}
