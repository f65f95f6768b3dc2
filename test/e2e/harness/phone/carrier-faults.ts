/** What carriers do wrong, each as a scenario for sipp, and what is to come of it. */
import type { Refer } from '../../../../agent/phone/line.ts';

export interface CarrierFault {
  name: string;
  /** What is to come of it, in words. */
  becomes: string;
  steps: string;
  /** Whether the caller is handed over, and how long it may take, in milliseconds. */
  refers?: Pick<Refer, 'ring'>;
  /** The outcome of handing over. */
  outcome?: string;
  /** Whether the agent must have heard the caller. */
  heard?: boolean;
  /** Whether it takes half a minute. */
  slow?: boolean;
}

const CALLER = (tag = '') => `From: <sip:[field]@[local_ip]:[local_port]>;tag=[pid]t[call_number]${tag}`;

interface Request {
  method: string;
  cseq?: number;
  /** The Via's branch; the same one twice is the same request. */
  branch?: string;
  /** Inside the dialogue that the 200 opened. */
  inside?: boolean;
  sdp?: string | null;
  headers?: string[];
  /** The tag of the far side, where it is not that of the last answer. */
  tag?: string;
  /** The message's own options in the scenario. */
  options?: string;
}

function request({
  method,
  cseq = 1,
  branch = '[branch]',
  inside = false,
  sdp = null,
  headers = [],
  tag = '[peer_tag_param]',
  options = '',
}: Request) {
  const uri = inside ? '[next_url]' : 'sip:[service]@[remote_ip]:[remote_port]';
  const lines = [
    `${method} ${uri} SIP/2.0`,
    `Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=${branch}`,
    'Max-Forwards: 70',
    CALLER(),
    `To: <sip:[service]@[remote_ip]>${inside ? tag : ''}`,
    'Call-ID: [call_id]',
    `CSeq: ${cseq} ${method}`,
    'Contact: <sip:caller@[local_ip]:[local_port];transport=[transport]>',
    ...headers,
    ...(sdp === null ? [] : ['Content-Type: application/sdp']),
    'Content-Length: [len]',
    '',
    ...(sdp === null ? [''] : [sdp]),
  ];
  return `<send ${options}><![CDATA[\n${lines.join('\n')}\n]]></send>`;
}

const sdp = ({ port = '[rtpstream_audio_port]', codecs = '0 101', direction = 'sendrecv' } = {}) =>
  `v=0
o=- 1 1 IN IP4 [local_ip]
s=-
c=IN IP4 [media_ip]
t=0 0
m=audio ${port} RTP/AVP ${codecs}
a=rtpmap:101 telephone-event/8000
a=${direction}
`;

/** Answers the request that came last. */
const reply = (line: string) => `<send><![CDATA[
SIP/2.0 ${line}
[last_Via:]
[last_From:]
[last_To:]
[last_Call-ID:]
[last_CSeq:]
Contact: <sip:caller@[local_ip]:[local_port]>
Content-Length: 0

]]></send>`;

const notify = (status: string, state: string, cseq: number) => `<send><![CDATA[
NOTIFY [next_url] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
Max-Forwards: 70
${CALLER()}
To: <sip:[service]@[remote_ip]>[peer_tag_param]
Call-ID: [call_id]
CSeq: ${cseq} NOTIFY
Contact: <sip:caller@[local_ip]:[local_port]>
Event: refer
Subscription-State: ${state}
Content-Type: message/sipfrag
Content-Length: [len]

SIP/2.0 ${status}
]]></send>
<recv response="200"/>`;

const invite = request({ method: 'INVITE', sdp: sdp() });
const until200 = `<recv response="100" optional="true"/>
<recv response="180" optional="true"/>
<recv response="200" rrs="true"/>`;
const ack = request({ method: 'ACK', inside: true });
const speak = '<nop><action><exec rtp_stream="tone.ulaw,-1,0"/></action></nop>';
const answered = `${invite}\n${until200}\n${ack}`;
const talking = `${answered}\n${speak}`;
const bye = (cseq = 9) => `${request({ method: 'BYE', inside: true, cseq })}\n<recv response="200"/>`;
const hungUp = `<recv request="BYE"/>\n${reply('200 OK')}`;
const wait = (milliseconds: number) => `<pause milliseconds="${milliseconds}"/>`;
const refuses = (line: string) =>
  `${talking}\n<recv request="REFER"/>\n${reply(line)}\n${wait(300)}\n${bye()}`;
const accepts = `${talking}\n<recv request="REFER"/>\n${reply('202 Accepted')}`;
const again = (cseq: number, description: string) =>
  `${request({ method: 'INVITE', inside: true, cseq, sdp: description })}
<recv response="100" optional="true"/>
<recv response="200"/>
${request({ method: 'ACK', inside: true, cseq })}`;

/** Every fault; `elsewhere` is a port at which nobody of sipp listens. */
export function carrierFaults(elsewhere: number): CarrierFault[] {
  return [
    {
      name: 'REFER refused with 403',
      becomes: 'transfer failed; the caller stays with the agent',
      steps: refuses('403 Forbidden'),
      refers: { ring: 5_000 },
      outcome: 'failed 403',
    },
    {
      name: 'REFER refused with 405',
      becomes: 'transfer failed; the caller stays with the agent',
      steps: refuses('405 Method Not Allowed'),
      refers: { ring: 5_000 },
      outcome: 'failed 405',
    },
    {
      name: 'REFER refused with 603',
      becomes: 'transfer failed; the caller stays with the agent',
      steps: refuses('603 Decline'),
      refers: { ring: 5_000 },
      outcome: 'failed 603',
    },
    {
      name: 'REFER taken, the person busy',
      becomes: 'busy; the caller stays with the agent',
      steps: `${accepts}\n${notify('100 Trying', 'active', 2)}\n${notify('486 Busy Here', 'terminated', 3)}\n${wait(300)}\n${bye()}`,
      refers: { ring: 5_000 },
      outcome: 'busy 486',
    },
    {
      name: 'REFER taken, done',
      becomes: 'answered; our leg is hung up',
      steps: `${accepts}\n${notify('100 Trying', 'active', 2)}\n${notify('200 OK', 'terminated', 3)}\n${hungUp}`,
      refers: { ring: 5_000 },
      outcome: 'answered 200',
    },
    {
      name: 'NOTIFY never sent',
      becomes: 'unknown; the caller stays with the agent',
      steps: `${accepts}\n${wait(2_500)}\n${bye()}`,
      refers: { ring: 1_500 },
      outcome: 'unknown 202',
    },
    {
      name: 'BYE after 202',
      becomes: 'unknown; the room is closed',
      steps: `${accepts}\n${wait(300)}\n${bye()}`,
      refers: { ring: 5_000 },
      outcome: 'unknown 202',
    },
    {
      name: 'CANCEL while it rings',
      becomes: '487; the room is closed',
      steps: `${request({ method: 'INVITE', branch: 'z9hG4bK-[pid]-[call_number]-c', sdp: sdp() })}
<recv response="100" optional="true"/>
<recv response="180"/>
${request({ method: 'CANCEL', branch: 'z9hG4bK-[pid]-[call_number]-c' })}
<recv response="200"/>
<recv response="487"/>
${request({ method: 'ACK', branch: 'z9hG4bK-[pid]-[call_number]-c' })}`,
    },
    {
      name: 'CANCEL crossing the 200',
      becomes: 'the call stands until its BYE',
      // The answer to CANCEL has a tag of its own: the dialogue's is that of the 200.
      steps: `${request({ method: 'INVITE', branch: 'z9hG4bK-[pid]-[call_number]-c', sdp: sdp() })}
<recv response="100" optional="true"/>
<recv response="180" optional="true"/>
<recv response="200" rrs="true"><action><ereg regexp=";tag=[^;]*" search_in="hdr" header="To:" assign_to="tag"/></action></recv>
${request({ method: 'CANCEL', branch: 'z9hG4bK-[pid]-[call_number]-c' })}
<recv response="200" optional="true" next="1"/>
<recv response="481"/>
<label id="1"/>
${request({ method: 'ACK', inside: true, tag: '[$tag]' })}
${request({ method: 'BYE', inside: true, cseq: 9, tag: '[$tag]' })}
<recv response="200"/>`,
    },
    {
      name: 'lost ACK',
      becomes: '200 sent again, BYE after 32 s',
      slow: true,
      steps: `${invite}\n${until200}\n${speak}\n<recv request="BYE" timeout="45000"/>\n${reply('200 OK')}`,
    },
    {
      name: 'INVITE retransmitted',
      becomes: 'one call, heard',
      steps: `${request({ method: 'INVITE', branch: 'z9hG4bK-[pid]-[call_number]-i', sdp: sdp() })}
${request({ method: 'INVITE', branch: 'z9hG4bK-[pid]-[call_number]-i', sdp: sdp() })}
${until200}
${ack}
${speak}
${wait(1_500)}
${bye()}`,
      heard: true,
    },
    { name: 'no RTP', becomes: 'hung up after the silence that is allowed', steps: `${answered}\n${hungUp}` },
    {
      name: 'late RTP',
      becomes: 'heard once it comes',
      steps: `${answered}\n${wait(1_500)}\n${speak}\n${wait(2_500)}\n${bye()}`,
      heard: true,
    },
    {
      name: 'one-way RTP',
      becomes: 'heard',
      steps: `${request({ method: 'INVITE', sdp: sdp({ port: String(elsewhere) }) })}\n${until200}\n${ack}\n${speak}\n${wait(3_000)}\n${bye()}`,
      heard: true,
    },
    {
      name: 'hold and unhold',
      becomes: 'heard again, not hung up',
      steps: `${answered}\n${speak}\n${wait(1_500)}\n${again(2, sdp({ direction: 'sendonly' }))}\n${again(3, sdp({ direction: 'inactive' }))}\n${wait(1_500)}\n${again(4, sdp())}\n${wait(1_500)}\n${bye()}`,
      heard: true,
    },
    {
      name: 'a long hold without sound',
      becomes: 'not hung up',
      steps: `${answered}\n${again(2, sdp({ direction: 'inactive' }))}\n${wait(6_000)}\n${bye()}`,
    },
    {
      name: 're-INVITE to another address',
      becomes: 'heard, and sound follows there',
      steps: `${talking}\n${again(2, sdp({ port: String(elsewhere) }))}\n${wait(1_500)}\n${bye()}`,
      heard: true,
    },
    {
      name: 'no SDP in the INVITE',
      becomes: 'ours is offered in the 200; heard',
      steps: `${request({ method: 'INVITE' })}\n${until200}\n${request({ method: 'ACK', inside: true, sdp: sdp() })}\n${speak}\n${wait(2_500)}\n${bye()}`,
      heard: true,
    },
    {
      name: 'wrong codec',
      becomes: '488',
      steps: `${request({ method: 'INVITE', branch: 'z9hG4bK-[pid]-[call_number]-w', sdp: sdp({ codecs: '18' }) })}
<recv response="100" optional="true"/>
<recv response="488"/>
${request({ method: 'ACK', branch: 'z9hG4bK-[pid]-[call_number]-w' })}`,
    },
    {
      name: 're-INVITE with a wrong codec',
      becomes: '488; the call goes on as it was',
      steps: `${talking}
${request({ method: 'INVITE', inside: true, cseq: 2, branch: 'z9hG4bK-[pid]-[call_number]-r', sdp: sdp({ codecs: '18' }) })}
<recv response="100" optional="true"/>
<recv response="488"/>
${request({ method: 'ACK', inside: true, cseq: 2, branch: 'z9hG4bK-[pid]-[call_number]-r' })}
${wait(300)}
${bye()}`,
      heard: true,
    },
  ];
}
