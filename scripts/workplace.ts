import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** A stand-in for the world: every host name leads here, and whoever is called is written down. */
export interface Workplace {
  /** Serves https for every host. */
  port: number;
  /** A proxy that leads every host to `port`, for browsers that can't map names. */
  proxyPort: number;
  /** The hosts that were called, in order. */
  called: string[];
  /** What to answer at an address, by host and path, in place of a practice page. */
  answers: Map<string, Buffer>;
  /** Takes the network away: open lines break, new ones are refused. */
  cut(): void;
  close(): Promise<void>;
}

/** Starts it on free ports of this machine, with a certificate that lives as long as it does. */
export async function startWorkplace(): Promise<Workplace> {
  const certificate = await generate([{ name: 'commonName', value: 'Sidelight practice' }], { keySize: 2048 });
  const called: string[] = [];
  const answers = new Map<string, Buffer>();
  const lines = new Set<Socket>();
  let isCut = false;

  const pages = createTlsServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const host = request.headers.host ?? '';
    called.push(host);
    const [path = ''] = (request.url ?? '').split('?');
    const answer = answers.get(host + path);
    if (answer) return response.end(answer);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(practicePage(host));
  });
  const proxy = createTcpServer((line) => {
    line.once('data', (head) => {
      const target = /^CONNECT ([^ :]+):443 /.exec(head.toString('latin1'))?.[1];
      if (!target) {
        called.push(head.toString('latin1').split('\r\n')[0] ?? '');
        return line.destroy();
      }
      line.write('HTTP/1.1 200 OK\r\n\r\n');
      const inner = connect(portOf(pages), '127.0.0.1');
      line.pipe(inner).pipe(line);
      inner.on('error', () => line.destroy());
    });
  });
  for (const server of [pages, proxy]) {
    server.on('connection', (line: Socket) => {
      if (isCut) return line.destroy();
      lines.add(line);
      line.on('error', () => line.destroy());
      line.on('close', () => lines.delete(line));
    });
    server.listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
  }

  const cut = () => {
    isCut = true;
    for (const line of lines) line.destroy();
  };
  return {
    port: portOf(pages),
    proxyPort: portOf(proxy),
    called,
    answers,
    cut,
    async close() {
      cut();
      await Promise.all([pages, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** A page that stands in for a tool: it has an address, a place to type, and ways to move without a new load. */
function practicePage(host: string): string {
  const name = host.replaceAll(/[^a-z0-9.-]/gi, '');
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Practice page at ${name}</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0; color: #1b2430; background: #eef1f4 }
  header { padding: 16px 32px; background: #33475b; color: #fff }
  main { max-width: 44rem; margin: 32px; padding: 16px 32px 32px; background: #fff; border-radius: 8px }
  textarea { width: 100%; min-height: 8rem; font: inherit }
</style>
<header><strong>Practice page</strong> · ${name}</header>
<main><h1>This page stands in for the tool at ${name}</h1>
<p>It was made on this machine and sends nothing anywhere. Select the Sidelight icon in the toolbar to get a tip for
the tool that lives at this address.</p>
<p><label>Write something<br><textarea></textarea></label></p>
<p>${PRACTICE.map(([label, to]) => `<a href="${to}">${label}</a>`).join(' · ')}</p>
</main></html>`;
}

/** Places to practise in, one a tool. */
export const PRACTICE = [
  ['Outlook', 'https://outlook.office.com/mail/inbox/id/AAQkPractice'],
  ['Excel', 'https://excel.cloud.microsoft/open/onedrive/?docId=practice&driveId=practice'],
  ['Word', 'https://word.cloud.microsoft/open/onedrive/?docId=practice&driveId=practice'],
  ['Google Docs', 'https://docs.google.com/document/d/practice/edit'],
  ['Google Sheets', 'https://docs.google.com/spreadsheets/d/practice/edit'],
  ['Gmail', 'https://mail.google.com/mail/u/0/#inbox'],
  ['Teams', 'https://teams.microsoft.com/v2/'],
  ['Jira', 'https://council.atlassian.net/browse/WEB-1'],
] as const;
