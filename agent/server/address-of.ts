import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Whence somebody asks: the address of the connection, or what the trusted proxies say it is. */
export function addressOf(context: Context, proxies: number): string {
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return told || getConnInfo(context).remote.address || 'unknown';
}
