/** The owner's and the team's pages, under `/console`. */
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** `GET /console/desk`: the desk. Its pages are shown in no other site's frame. */
export function consolePages(dist: string): Hono {
  const route = new Hono();
  route.use('*', async (context, next) => {
    await next();
    context.header('Content-Security-Policy', "frame-ancestors 'none'");
    context.header('Referrer-Policy', 'no-referrer');
    context.header('X-Content-Type-Options', 'nosniff');
  });
  const page = { root: dist, path: 'console/desk.html' };
  route.get('/desk', serveStatic(page));
  route.use('/*', serveStatic({ root: dist }));
  return route;
}
