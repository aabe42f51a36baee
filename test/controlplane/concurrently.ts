/** More only wait for each other in an API server on two cores. */
const atOnce = 8;

/** What `act` gives for each item, in the order of the items; some are worked on side by side. */
export async function concurrently<T, R>(
  items: readonly T[],
  act: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const waiting = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of waiting) results[index] = await act(item);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
