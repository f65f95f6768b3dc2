import { Room } from '@livekit/rtc-node';
import { openLine } from '../../../../../agent/calls/open-line.ts';
import { callAnswerSchema } from '../../../../../agent/contract.schema.ts';
import { ANY_HOUR } from '../stage.ts';
import type { Tour } from './tour.ts';

/** The desk: away, quiet, ringing (and elsewhere in the console), on a call, and after it. */
export async function desk({ open, shoot, words, used, stage, language, say }: Tour): Promise<void> {
  const page = await open('desk');
  await page.getByText(words.desk.away).waitFor();
  await shoot('desk-away', page);
  await page.getByRole('button', { name: words.desk.begin }).click();
  await page.getByText(words.desk.available).waitFor();
  await shoot('desk-quiet', page);

  const asked = await stage.server.ask({
    business: used,
    language,
    consent: stage.used[language].consent?.[language] ?? null,
  });
  if (!asked.ok) throw new Error(await asked.text());
  const answer = callAnswerSchema.parse(await asked.json());
  const room = new Room();
  await room.connect(answer.url, answer.token, { autoSubscribe: true, dynacast: false });
  const line = await openLine(stage.server.lineOf(answer.call));
  void line
    .act('a1', {
      type: 'transfer',
      destination: ANY_HOUR,
      summary: say(
        'Zoé Tremblay has a broken tooth since this morning and would like to be seen today. She can come at any time.',
        'Zoé Tremblay a un chauffe-eau qui coule depuis ce matin et voudrait qu’on vienne aujourd’hui. Elle est chez elle.',
      ),
      language,
    })
    .then(() => line.end('transferred'));
  await page.getByRole('button', { name: words.desk.answer }).waitFor();
  await shoot('desk-ringing', page);
  await page.getByRole('link', { name: words.nav.calls, exact: true }).click();
  await page.locator('.desk-bar .card').waitFor();
  await shoot('desk-ringing-elsewhere', page, 'window');
  await page.getByRole('button', { name: words.desk.answer }).click();
  await page.getByText(words.desk.hangUp).waitFor();
  await page.getByRole('heading', { name: words.desk.talking(words.desk.visitor) }).waitFor();
  await page.getByLabel(words.desk.ownNote).fill(say('She comes at four.', 'On y va à quatre heures.'));
  await page.getByText(words.desk.noteSaved, { exact: true }).waitFor();
  await page.getByRole('button', { name: words.desk.mute }).click();
  await shoot('desk-talking', page);
  await page.getByRole('link', { name: words.nav.messages, exact: false }).first().click();
  await shoot('desk-talking-elsewhere', page, 'window');
  await page.getByRole('link', { name: words.desk.goTo }).click();
  await page.getByRole('button', { name: words.desk.hangUp }).click();
  await page.getByText(words.desk.over).waitFor();
  await shoot('desk-over', page);
  await room.disconnect();
}
