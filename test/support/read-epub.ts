import JSZip from 'jszip';

/** Unpacks an e-book: the text files by name, and the names of all. */
export async function readEpub(bytes: Uint8Array): Promise<{ names: string[]; texts: Map<string, string> }> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files);
  const texts = new Map<string, string>();
  for (const name of names) {
    if (/\.(xhtml|opf|ncx|css|xml)$/.test(name)) texts.set(name, (await zip.file(name)?.async('string')) ?? '');
  }
  return { names, texts };
}
