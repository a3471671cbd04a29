/** Names an image of an article among the assets of the publication. */
export function assetId(number: number, image: string): string {
  return `art${number}-${image.replace(/[^\w-]/g, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}`)}`;
}
