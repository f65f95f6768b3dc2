/** Callers as they are: they stop half-way, say two things at once, change their minds, repeat themselves. */
import { describe, expect, it } from 'vitest';
import { collected } from '../../agent/engine/collected.ts';
import { callTo } from './caller.ts';

describe('a number', () => {
  it('may come in two breaths', async () => {
    const caller = await callTo('riverside-dental');
    const said = await caller.says('I want to leave a message', 'Bob Chen', 'five one four');
    expect(said).not.toMatch(/sorry/i);
    await caller.says('five five five oh one nine nine');
    expect(collected(caller.call.conversation).phone).toBe('+15145550199');
  });

  it('that was begun is forgotten when the caller begins again', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says('I want to leave a message', 'Bob Chen', 'five one four', '438 555 0142');
    expect(collected(caller.call.conversation).phone).toBe('+14385550142');
  });

  it('given in the first breath is read back, after the script’s first words', async () => {
    const caller = await callTo('riverside-dental');
    const said = await caller.says(
      'I need to book an appointment, my name is Bob Chen and my number is 514 555 0199',
    );
    expect(said).toMatch(/514 555-0199. Is that right\?$/);
    expect(caller.last().said[0]?.verbatim).toBe(true);
  });

  it('is accepted when the caller says it again instead of yes', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says('I want to leave a message', 'Bob Chen', '514 555 0199', '514 555 0199');
    expect(caller.call.conversation.waiting.kind).toBe('ask');
    expect(caller.call.conversation.known.phone).toBe('+15145550199');
  });

  it('that is misheard again and again is done without', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says('I want to leave a message', 'Bob Chen');
    for (const last of '1234') await caller.says(`514 555 010${last}`, 'no');
    expect(collected(caller.call.conversation).phone).toBeUndefined();
    await caller.says('call me about my tooth');
    expect(caller.call.conversation.waiting.kind).not.toBe('confirm');
  });

  it('is corrected by « no wait, it’s… »', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says('I want to leave a message', 'Bob Chen', '514 555 0199');
    expect(await caller.says('no wait, it’s 514 555 0198')).toContain('514 555-0198');
  });

  it('that the caller keeps is not asked for again, nor is its text sent', async () => {
    const caller = await callTo('riverside-dental');
    const said = await caller.says(
      'I need to book an appointment',
      'Bob Chen',
      'I’d rather not give my number',
      'a cleaning',
    );
    expect(said).toContain('Without a number, I can’t text you.');
    await caller.says('yes');
    expect(caller.call.conversation.waiting).toEqual({ kind: 'ask', step: 'm3' });
    await caller.says('I will come by tomorrow');
    expect(caller.call.conversation.messages).toMatchObject([{ text: 'I will come by tomorrow' }]);
  });
});

describe('a permission to text', () => {
  const toConsent = ['I need to book an appointment', 'Bob Chen', '514 555 0199', 'yes', 'a cleaning'];

  it.each(['never mind', 'hmm no I changed my mind', 'stop texting me', 'yes, no wait, actually no'])(
    'is refused by « %s », and the script’s own way for a no is taken',
    async (answer) => {
      const caller = await callTo('riverside-dental');
      expect(await caller.says(...toConsent, answer)).toMatch(/message instead/);
      expect(caller.call.conversation.consents).toEqual([]);
    },
  );
});

describe('a question that nobody can answer', () => {
  const toNumber = ['I want to leave a message', 'Bob Chen'];

  it('reaches the team with the message', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says(...toNumber, 'do you sell garden furniture?', '514 555 0199', 'yes', 'call me');
    await caller.call.hangUp();
    expect(caller.call.conversation.messages).toMatchObject([
      { text: 'call me', slots: { questions: 'do you sell garden furniture?' } },
    ]);
  });

  it('reaches the team where nothing else would', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says('I need to book an appointment', 'Bob Chen', 'do you sell garden furniture?');
    await caller.call.hangUp();
    expect(caller.call.conversation.messages).toMatchObject([
      { name: 'Bob Chen', text: 'do you sell garden furniture?' },
    ]);
  });

  it('counts as not understood when it is asked again, so that the call goes on', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says('I need to book an appointment');
    for (let times = 0; times < 4; times += 1) await caller.says('do you sell garden furniture?');
    expect(caller.call.conversation.stack.at(-1)?.questions).toEqual(['do you sell garden furniture?']);
    expect(caller.call.conversation.stack.at(-1)?.done.length).toBeGreaterThan(1);
  });
});

describe('a transfer', () => {
  const toTransfer = ['can I speak to someone please', 'Ann Lee', 'my bill is wrong', '514 555 0199', 'yes'];

  it('passes on what the caller adds before it', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says(...toTransfer, 'yes, tell them I paid in cash');
    expect(caller.call.conversation.ended).toBe('transferred');
    expect(caller.call.conversation.finished).toMatchObject([{ notes: ['yes, tell them I paid in cash'] }]);
  });

  it('that fails is not prepared a second time', async () => {
    const caller = await callTo('riverside-dental', {
      act: () => ({ outcome: 'failed', reason: 'transfer.no-answer' }),
    });
    await caller.says('can I speak to someone please', 'no, now: put me through to a person');
    const { actions } = caller.call.conversation;
    await caller.says('call me back', 'Ann Lee', '514 555 0199', 'yes');
    expect(caller.call.conversation.actions).toEqual(actions);
    expect(caller.call.conversation.messages).toMatchObject([{ name: 'Ann Lee', text: 'call me back' }]);
  });
});

describe('what is not what it seems', () => {
  it('a name that could be French does not turn the call to French', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says('I want to leave a message', 'Kim Vu');
    expect(caller.call.conversation.language).toBe('en');
  });

  it('hard words in a message are passed on, not scolded', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says('I want to leave a message', 'Bob Chen', '514 555 0199', 'yes');
    await caller.says('you idiots pulled out the wrong tooth');
    await caller.call.hangUp();
    expect(caller.call.conversation.abuses).toBe(0);
    expect(caller.call.conversation.messages).toMatchObject([
      { text: expect.stringContaining('the wrong tooth') },
    ]);
  });
});

describe('on the way back from something else', () => {
  it('a question is asked with the line that it leans on', async () => {
    const caller = await callTo('riverside-dental');
    const asked = await caller.says('where are you located?');
    const offer = asked.slice(asked.lastIndexOf('. ', asked.lastIndexOf('. ') - 1) + 2);
    expect(offer).toMatch(/map link\. Would that help\?$/);
    expect((await caller.says('do you accept Sun Life?')).endsWith(offer)).toBe(true);
  });

  it('the task in the middle does not wrap the call up', async () => {
    const caller = await callTo('riverside-dental');
    await caller.says('I need to book an appointment', 'Bob Chen', 'I’d like to leave a message first');
    const back = await caller.says('514 555 0199', 'yes', 'tell Dr. Lee that I said hello');
    expect(back).not.toMatch(/anything else|thanks for calling/i);
    expect(back).toMatch(/back to where we were\. What is the visit for\?$/);
    expect(caller.call.conversation.messages).toMatchObject([{ text: 'tell Dr. Lee that I said hello' }]);
  });

  it('a caller who asks for their language gets it, not an excuse', async () => {
    const caller = await callTo('plomberie-lavoie');
    const said = await caller.says('sorry, can we do this in English?');
    expect(said).toBe('How can I help you?');
    expect(caller.call.conversation.messages).toEqual([]);
  });
});
