/**
 * A signal for one start, which aborts with another, or as `TimeoutError` when a time has passed: the engine's own limit
 * does not hold for a program that starts and never answers.
 */
export function limitStart(
  milliseconds: number,
  signal: AbortSignal | undefined,
): { readonly signal: AbortSignal; readonly aborted: Promise<never>; settle(): void } {
  const controller = new AbortController();
  const pass = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) pass();
  signal?.addEventListener('abort', pass, { once: true });
  const timer = setTimeout(() => controller.abort(new DOMException('no answer', 'TimeoutError')), milliseconds);
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true });
  });
  // Nobody waits for it once the start is over.
  aborted.catch(() => undefined);
  const settle = (): void => clearTimeout(timer);
  return { signal: controller.signal, aborted, settle };
}
