/** kamailio as a provider: a registrar with digest, through which calls to a number reach the account that is registered. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { anyFree } from '../../../../agent/start/ports.ts';

export interface Provider {
  port: number;
  domain: string;
  user: string;
  password: string;
  close(): Promise<void>;
}

const DOMAIN = 'provider.test';
const USER = 'line';
const PASSWORD = 'not-a-secret-but-long';

/**
 * `number`: the one that rings the account. `routes`: users whom the account, and a caller whom it handed over, can
 * call, by the port of loopback where they are.
 */
export async function startProvider(number: string, routes: Record<string, number> = {}): Promise<Provider> {
  const folder = mkdtempSync(join(tmpdir(), 'carillon-kamailio-'));
  const port = await anyFree();
  const log = join(folder, 'log');
  const file = join(folder, 'kamailio.cfg');
  writeFileSync(file, configOf(port, number, routes));
  const program: ChildProcess = spawn('sh', [
    '-c',
    `PATH=$PATH:/usr/sbin exec kamailio -f ${file} -DD -E -Y ${folder} -P ${folder}/pid 2>${log}`,
  ]);
  await pause(700);
  if (program.exitCode !== null) throw new Error(`kamailio did not start: ${readFileSync(log, 'utf8')}`);
  return {
    port,
    domain: DOMAIN,
    user: USER,
    password: PASSWORD,
    async close() {
      if (program.exitCode === null) {
        program.kill('SIGTERM');
        await Promise.race([once(program, 'exit'), pause(3_000)]);
        if (program.exitCode === null && program.signalCode === null) {
          // Its children go with it only when it is asked kindly.
          if (program.pid !== undefined)
            execFileSync('sh', [
              '-c',
              `kill -9 -- $(ps -o pid= --ppid ${program.pid}) ${program.pid} || true`,
            ]);
        }
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configOf(port: number, number: string, routes: Record<string, number>): string {
  const modules = [
    'kex',
    'corex',
    'tm',
    'tmx',
    'sl',
    'rr',
    'pv',
    'maxfwd',
    'usrloc',
    'registrar',
    'textops',
    'siputils',
    'auth',
    'nathelper',
  ];
  const out = Object.entries(routes).map(
    ([user, at]) => `    if ($rU == "${user}") { $ru = "sip:${user}@127.0.0.1:${at}"; t_relay(); exit; }`,
  );
  return `#!KAMAILIO
debug=1
log_stderror=yes
fork=yes
children=1
listen=udp:127.0.0.1:${port}
disable_tcp=yes
auto_aliases=no
alias="${DOMAIN}"
${modules.map((name) => `loadmodule "${name}.so"`).join('\n')}
modparam("usrloc", "db_mode", 0)
modparam("registrar", "received_avp", "$avp(received)")
modparam("nathelper", "received_avp", "$avp(received)")
modparam("registrar", "min_expires", 5)
request_route {
  if (!mf_process_maxfwd_header("10")) { sl_send_reply("483", "Too Many Hops"); exit; }
  force_rport();
  if (is_method("CANCEL")) { if (t_check_trans()) t_relay(); exit; }
  if (has_totag()) {
    if (loose_route()) { t_relay(); exit; }
    if (is_method("ACK")) { if (t_check_trans()) t_relay(); exit; }
    sl_send_reply("404", "Not Here");
    exit;
  }
  if (is_method("REGISTER")) {
    if (!pv_auth_check("${DOMAIN}", "${PASSWORD}", "0", "0")) { auth_challenge("${DOMAIN}", "1"); exit; }
    fix_nated_register();
    if (!save("location")) sl_reply_error();
    exit;
  }
  if (!is_method("INVITE")) { sl_send_reply("405", "Method Not Allowed"); exit; }
  record_route();
  if ($fd == "${DOMAIN}") {
    if (!pv_proxy_authenticate("${DOMAIN}", "${PASSWORD}", "0")) { proxy_challenge("${DOMAIN}", "1"); exit; }
    consume_credentials();
${out.join('\n')}
    sl_send_reply("404", "Not Found");
    exit;
  }
${out.join('\n')}
  if ($rU != "${number}") { sl_send_reply("404", "Not Found"); exit; }
  $ru = "sip:${USER}@${DOMAIN}";
  if (!lookup("location")) { sl_send_reply("480", "Temporarily Unavailable"); exit; }
  t_relay();
}
`;
}
