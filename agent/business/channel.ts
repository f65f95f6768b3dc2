import { z } from 'zod';

/** `web`: a visitor of a site; `phone`: a caller by telephone. */
export const channelSchema = z.enum(['web', 'phone']);
export type Channel = z.infer<typeof channelSchema>;
