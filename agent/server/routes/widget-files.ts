/** The widget's built files, at the server's root, for pages of any origin. */
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** Names that hold a hash of their content may be kept for good; the others are asked for again. */
const HASHED = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;

export function widgetFiles(dist: string): Hono {
  const route = new Hono();
  route.use('*', async (context, next) => {
    await next();
    context.header('Access-Control-Allow-Origin', '*');
    context.header('Cross-Origin-Resource-Policy', 'cross-origin');
    context.header('X-Content-Type-Options', 'nosniff');
    if (context.res.ok)
      context.header(
        'Cache-Control',
        HASHED.test(context.req.path) ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      );
  });
  route.use('*', serveStatic({ root: dist, precompressed: true }));
  return route;
}
