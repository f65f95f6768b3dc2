/** The owner's and the team's pages, under `/console`. */
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** What the pages may load and reach: their own files, and LiveKit for a call. Nothing inline, nobody's frame. */
function policy(livekit: string, host: string): string {
  const name = host.replace(/:\d+$/, '');
  const room = livekit.replace('{host}', name);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self' blob:",
    "worker-src 'self'",
    `connect-src 'self' ${room} ${room.replace(/^ws/, 'http')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Every page is the console, which finds its way by its address. `livekit`: where browsers reach it. */
export function consolePages(dist: string, livekit: string): Hono {
  const route = new Hono();
  route.use('*', async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy(livekit, context.req.header('host') ?? ''));
    context.header('Referrer-Policy', 'no-referrer');
    context.header('X-Content-Type-Options', 'nosniff');
    if (context.req.path.startsWith('/console/assets/'))
      context.header('Cache-Control', 'public, max-age=31536000, immutable');
    else context.header('Cache-Control', 'no-cache');
  });
  route.use('/assets/*', serveStatic({ root: dist }));
  route.get('/*', serveStatic({ root: dist, path: 'console/index.html' }));
  return route;
}
