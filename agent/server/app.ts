/** The HTTP application: its routes, and what they have in common. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { Hono } from 'hono';
import type { Actions } from '../actions/actions.ts';
import type { ActionSettings } from '../actions/settings.ts';
import type { PhoneLine } from '../phone/line.ts';
import { AtTheDoor } from './access/at-the-door.ts';
import { deny } from './access/denials.ts';
import { type AccessEnv, letIn } from './access/visitor.ts';
import type { CallKeeper } from './call-keeper.ts';
import { describeApi } from './describe-api.ts';
import type { Handlers } from './handlers.ts';
import type { Post } from './mail/post.ts';
import { ownerKey } from './owner-key.ts';
import type { PhoneHost } from './phone-host.ts';
import { RefusalError } from './refusals.ts';
import { type CallsRouteParts, callsRoute, refuse } from './routes/calls.ts';
import { carriersRoute } from './routes/carriers.ts';
import { consolePages } from './routes/console-pages.ts';
import { deskRoute } from './routes/desk.ts';
import { deskEvents } from './routes/desk-events.ts';
import { entryMailRoute } from './routes/entry-mail.ts';
import { livekitWebhook } from './routes/livekit-webhook.ts';
import { ownerBusiness } from './routes/owner-business.ts';
import { ownerCalls } from './routes/owner-calls.ts';
import { ownerFigures } from './routes/owner-figures.ts';
import { ownerFolder } from './routes/owner-folder.ts';
import { ownerInbox } from './routes/owner-inbox.ts';
import { ownerKeys } from './routes/owner-keys.ts';
import { ownerKnowledge } from './routes/owner-knowledge.ts';
import { ownerLine } from './routes/owner-line.ts';
import { ownerMessages } from './routes/owner-messages.ts';
import { ownerNotes } from './routes/owner-notes.ts';
import { ownerPeople } from './routes/owner-people.ts';
import { ownerScenarios } from './routes/owner-scenarios.ts';
import { ownerSounds } from './routes/owner-sounds.ts';
import { ownerSources } from './routes/owner-sources.ts';
import { ownerTasks } from './routes/owner-tasks.ts';
import { ownerTeam } from './routes/owner-team.ts';
import { ownerTexts } from './routes/owner-texts.ts';
import { ownerVoice } from './routes/owner-voice.ts';
import { passkeyEntry } from './routes/passkey-entry.ts';
import { passkeysRoute } from './routes/passkeys.ts';
import { sessionRoute } from './routes/session.ts';
import { sessionsRoute } from './routes/sessions.ts';
import { templatesRoute } from './routes/templates.ts';
import { widgetFiles } from './routes/widget-files.ts';
import type { SourceReader } from './source-reader.ts';
import type { OpenSpeaking } from './speaking.ts';

export interface AppParts extends CallsRouteParts {
  keeper: CallKeeper;
  phone: Pick<PhoneHost, 'arrived'>;
  actions: Actions;
  actionSettings: ActionSettings;
  reader: SourceReader;
  handlers: Handlers;
  /** The telephone's line; null: there is none. */
  line(): PhoneLine | null;
  /** Null: no voice can be heard from here. */
  speaking: OpenSpeaking | null;
  /** Null: the server sends no mail. */
  post: Post | null;
  /** Where the world reaches the server. */
  publicUrl(): string;
}

/**
 * - `GET /v1/calls/terms`: what a visitor must agree to. `POST /v1/calls`: opens a call. `POST /v1/calls/:call/rating`:
 *   what they thought of it.
 * - `POST /livekit/webhook`: LiveKit's events. `POST /v1/carriers/…`: those of a carrier of texts.
 * - `/v1/businesses/:business/…`, for a session, a business's key or the server's: what `/v1/openapi.json` describes.
 * - `/v1/links`, `/v1/session…`, `/v1/passkeys`: coming in and going out.
 * - `GET /healthz`: the process runs. `GET /readyz`: it can take calls (503 where LiveKit or the database does not answer).
 * - `/console/…`: the owner's and the team's pages.
 * - everything else: the widget's files.
 */
export function createApp(parts: AppParts): Hono<AccessEnv> {
  const { settings, store, livekit, keeper, phone, log, actions, actionSettings, reader } = parts;
  const app = new OpenAPIHono<AccessEnv>();
  const key = ownerKey(settings.secret);
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) => {
    const [database, rooms] = await Promise.all([
      store.calls.listOpen().then(
        () => true,
        () => false,
      ),
      livekit.ready(),
    ]);
    return context.json({ database, livekit: rooms }, database && rooms ? 200 : 503);
  });
  app.route('/v1/calls', callsRoute(parts));
  app.route('/livekit/webhook', livekitWebhook({ settings: settings.livekit, store, keeper, phone }));
  app.route('/v1/carriers', carriersRoute(actionSettings, store));
  const door = new AtTheDoor(settings.proxies);
  app.route('/v1', sessionRoute(store, key));
  app.route('/v1', sessionsRoute(store, key));
  app.route('/v1', passkeysRoute(store, key));
  app.route('/v1', passkeyEntry(store, door));
  app.route('/v1', entryMailRoute({ ...parts, door }));
  app.route('/v1/templates', templatesRoute());
  app.use('/v1/businesses/*', letIn(store, key));
  app.route('/v1/businesses', ownerBusiness(store, parts.handlers));
  app.route('/v1/businesses', ownerFolder(store, parts.handlers));
  app.route('/v1/businesses', ownerTasks(store));
  app.route('/v1/businesses', ownerScenarios(store));
  app.route('/v1/businesses', ownerCalls(store));
  app.route('/v1/businesses', ownerFigures(store));
  app.route('/v1/businesses', ownerInbox(store));
  app.route('/v1/businesses', ownerTeam({ ...parts, door }));
  app.route('/v1/businesses', ownerKeys(store));
  app.route('/v1/businesses', ownerTexts(store));
  app.route('/v1/businesses', ownerMessages(store, settings.secret));
  app.route('/v1/businesses', ownerPeople(store));
  app.route('/v1/businesses', ownerSources(store, reader));
  app.route('/v1/businesses', ownerKnowledge(store, parts.handlers));
  app.route('/v1/businesses', ownerLine(store, parts.line));
  app.route('/v1/businesses', ownerVoice(store, parts.speaking));
  app.route('/v1/businesses', ownerSounds(store));
  app.route('/v1/businesses', ownerNotes(store));
  app.route('/v1/businesses', deskEvents(store, actions.desks, key));
  app.route('/v1/businesses', deskRoute({ ...parts, desks: actions.desks }));
  describeApi(app);
  app.route('/console', consolePages(settings.dist, settings.livekit.publicUrl));
  app.route('/', widgetFiles(settings.dist));
  app.onError((err, context) => {
    log.error({ err, path: context.req.routePath }, 'request failed');
    if (/^\/v1\/(?:businesses|sessions?|passkeys|links|templates)\b/.test(context.req.path))
      return deny(context, 'access.failed');
    return refuse(context, new RefusalError('call.unavailable'));
  });
  return app;
}
