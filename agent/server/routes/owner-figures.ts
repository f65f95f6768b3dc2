/** The figures of a business's calls. */
import { createRoute, z } from '@hono/zod-openapi';
import { figuresSchema } from '../../calls/figures.ts';
import type { Store } from '../../store/open-store.ts';
import { answer, apiRouter, iso, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

const DAY = 24 * 3_600_000;
/** The period where none is asked for, and the longest, in days. */
const USUAL = 30;
const LONGEST = 400;

const moment = z.iso.datetime({ offset: true }).optional();
const periodSchema = z.object({
  /** Default: thirty days before `to`. */
  from: moment,
  /** Default: now. */
  to: moment,
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
      const to = query.to === undefined ? Date.now() : Date.parse(query.to);
      const from = query.from === undefined ? to - USUAL * DAY : Date.parse(query.from);
      if (from >= to || to - from > LONGEST * DAY)
        return refuseWith(context, 422, 'figures.period', {
          en: `A period begins before it ends, and lasts ${LONGEST} days at most.`,
          fr: `Une période commence avant de finir, et dure au plus ${LONGEST} jours.`,
        });
      const { timezone } = business;
      const figures = await store.figures.of(id, { from, to, timezone });
      return context.json({ timezone, from: iso(from), to: iso(to), ...figures }, 200);
    },
  );
  return route;
}
