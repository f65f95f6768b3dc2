import type { voice } from '@livekit/agents';

/** The part of a session that its declaration hides. */
interface SessionInside {
  sessionHost?: { close(): Promise<void> } | undefined;
}

/**
 * LiveKit's session answers anyone in the room who asks for its instructions and history, and has no option against
 * it (@livekit/agents 1.9.0). This closes that door; the rest of the session stays.
 */
export async function closeSessionHost(session: voice.AgentSession): Promise<void> {
  const inside = session as unknown as SessionInside;
  const host = inside.sessionHost;
  inside.sessionHost = undefined;
  await host?.close();
}
