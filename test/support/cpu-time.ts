/** Measures the processor time of some work in milliseconds: unlike the clock it does not count other processes. */
export function cpuTime(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
