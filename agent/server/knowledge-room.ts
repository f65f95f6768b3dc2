/** What the server's calls are answered from: a business's pages and sources, kept ready, and their vectors if there are any. */
import { createHash } from 'node:crypto';
import type { Business } from '../business/business.ts';
import type { Language, Words } from '../business/language.ts';
import { READ } from '../knowledge/answering/answer-with.ts';
import { embedPassages, type Vectors } from '../knowledge/embedding/embed-passages.ts';
import type { Embedder } from '../knowledge/embedding/embedder.ts';
import type { Answer } from '../knowledge/knowledge.ts';
import { documentsOf } from '../knowledge/knowledge-of.ts';
import type { Hit } from '../knowledge/search-index.ts';
import { openShelf } from '../knowledge/shelf/shelf.ts';
import type { Store } from '../store/open-store.ts';
import { openVectors } from '../store/vectors.ts';
import type { Log } from './log.ts';

export interface KnowledgeRoom {
  /** The passages' own sentences that answer, offline. */
  answer(business: Business, question: string, language: Language): Promise<Answer>;
  /** The best passages, by words and, where an embedder is set up, by meaning. */
  find(business: Business, question: string, language: Language): Promise<Hit[]>;
  /** How many passages the business has. */
  size(business: Business): Promise<number>;
  /**
   * Makes what changed ready before anybody asks: the passages, then their vectors where there is an embedder. `told`
   * hears how far the vectors are. Never rejects: what fails is made when it is needed.
   */
  prepare(business: Business, told?: Told): Promise<void>;
}

/** So many passages of `all` can be found by meaning. */
export type Told = (done: number, all: number) => void;

export interface KnowledgeRoomOptions {
  store: Store;
  embedder?: Embedder | null;
  log?: Log | undefined;
}

/** How many passages are looked for by meaning. */
const NEAR = 20;
/** How long a caller's question may take to be embedded, in milliseconds: after that its words alone are searched for. */
const EMBED_MS = 1_200;
/** How long after a failure the passages are embedded again, in milliseconds. */
const AGAIN_MS = 10 * 60_000;

const NO_VECTORS: Words = {
  en: 'This PostgreSQL has no pgvector: search goes by words alone. Install the package postgresql-<version>-pgvector, or let an administrator run « create extension vector » in the database.',
  fr: 'Ce PostgreSQL n’a pas pgvector : la recherche se fait par les mots seuls. Installez le paquet postgresql-<version>-pgvector, ou faites exécuter « create extension vector » dans la base par un administrateur.',
};

export function openKnowledgeRoom({ store, embedder = null, log }: KnowledgeRoomOptions): KnowledgeRoom {
  const shelf = openShelf();
  const making = new Map<string, { version: string; made: Promise<void> }>();
  const failedAt = new Map<string, number>();
  /** The embedding that is under way for each business: the next one waits for it. */
  const embedding = new Map<string, Promise<void>>();
  let vectors: Promise<Vectors | null> | null = null;

  function vectorsHere(): Promise<Vectors | null> {
    vectors ??= openVectors(store.database).then((opened) => {
      if (opened === null) log?.warn({ code: 'knowledge.no-vectors' }, `${NO_VECTORS.en} / ${NO_VECTORS.fr}`);
      return opened;
    });
    return vectors;
  }

  /** `told`: who waits for the vectors too, and how far they are. */
  async function ready(business: Business, told?: Told): Promise<void> {
    const read = await store.sources.version(business.id);
    const version = createHash('sha256')
      .update(JSON.stringify([business.pages, business.languages[0], read]))
      .digest('base64url');
    if (shelf.has(business.id, version)) return told ? embed(business.id, told) : retryEmbedding(business.id);
    const under = making.get(business.id);
    if (under?.version === version) {
      await under.made;
      return told && embed(business.id, told);
    }
    const made = (async () => {
      await under?.made.catch(() => undefined);
      const documents = [...documentsOf(business), ...(await store.sources.documents(business.id))];
      await shelf.put(business.id, version, documents, business.languages[0] ?? 'en');
    })().finally(() => {
      if (making.get(business.id)?.version === version) making.delete(business.id);
    });
    making.set(business.id, { version, made });
    await made;
    const embedded = embed(business.id, told);
    // A caller’s question does not wait for it.
    if (told !== undefined) await embedded;
  }

  function retryEmbedding(business: string): void {
    const at = failedAt.get(business);
    if (at !== undefined && Date.now() - at > AGAIN_MS) void embed(business);
  }

  /** Until it is done, and where it fails, words alone are searched for. Never rejects. */
  function embed(business: string, told?: Told): Promise<void> {
    if (embedder === null) return Promise.resolve();
    failedAt.delete(business);
    const mine = (embedding.get(business) ?? Promise.resolve())
      .then(() => embedWhatIsNew(business, embedder, told))
      .catch((err: unknown) => {
        failedAt.set(business, Date.now());
        log?.warn({ err, business }, 'passages could not be embedded: search goes by words alone');
      })
      .finally(() => {
        if (embedding.get(business) === mine) embedding.delete(business);
      });
    embedding.set(business, mine);
    return mine;
  }

  async function embedWhatIsNew(business: string, by: Embedder, told?: Told): Promise<void> {
    const opened = await vectorsHere();
    if (opened === null) return;
    const passages = await shelf.passages(business);
    const count = await embedPassages(business, passages, { embedder: by, vectors: opened, told });
    if (count > 0) log?.info({ business, passages: count, model: by.model }, 'passages embedded');
  }

  async function nearest(business: string, question: string): Promise<string[]> {
    if (embedder === null) return [];
    const opened = await vectorsHere();
    if (opened === null) return [];
    try {
      const [vector] = await embedder.embed([question], AbortSignal.timeout(EMBED_MS));
      return vector === undefined ? [] : await opened.nearest(business, embedder.model, vector, NEAR);
    } catch (err) {
      log?.warn({ err, business }, 'a question could not be embedded: search goes by words alone');
      return [];
    }
  }

  return {
    async answer(business, question, language) {
      await ready(business);
      return shelf.answer(business.id, question, language);
    },
    async find(business, question, language) {
      const [near] = await Promise.all([nearest(business.id, question), ready(business)]);
      return shelf.find(business.id, question, language, near, READ);
    },
    async size(business) {
      await ready(business);
      return (await shelf.passages(business.id)).length;
    },
    async prepare(business, told = () => undefined) {
      try {
        await ready(business, told);
      } catch (err) {
        log?.warn({ err, business: business.id }, 'the knowledge is made ready at the next question');
      }
    },
  };
}
