// Sandboxes of both vendors in a process of their own, to be killed or to share a database with others. Prints its URL. Given a
// number, it is killed when it has drawn so many random numbers since the first bulk deletion, which is in the middle of one.
import { serveSandbox } from '../../src/index.ts';

const [database = '', draws = 'Infinity'] = process.argv.slice(2);
let drawsLeft = Number(draws);
let isDeleting = false;

const { url } = await serveSandbox({
  database,
  validateReplies: true,
  random() {
    if (isDeleting) drawsLeft -= 1;
    if (drawsLeft === 0) process.kill(process.pid, 'SIGKILL');
    return Math.random();
  },
  transformRequest(operationId, request) {
    isDeleting ||= operationId === 'contacts.bulkDelete';
    return request;
  },
});
process.stdout.write(`${url}\n`);
// Whoever started it is gone.
process.stdin.resume().once('end', () => process.exit());
