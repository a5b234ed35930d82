/** A browser that follows redirects when told to, and keeps each host's cookies. */
export class Surfer {
  private readonly jars = new Map<string, Map<string, string>>();

  async visit(address: string, accept = 'application/json'): Promise<Response> {
    const url = new URL(address);
    const jar = this.jarOf(url.host);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { accept, ...(cookie && { cookie }) } });
    for (const [pair = ''] of response.headers.getSetCookie().map((line) => line.split(';'))) {
      const [name = '', value = ''] = pair.split(/=(.*)/s);
      jar.set(name, value);
    }
    return response;
  }

  /** Follows redirects until one leads to an address that `ends`, and answers with that address, unvisited. */
  async follow(address: string, ends: (next: string) => boolean): Promise<string> {
    let here = address;
    for (let hop = 0; hop < 10 && !ends(here); hop++) {
      const response = await this.visit(here);
      const next = response.headers.get('location');
      if (next === null) {
        throw new Error(`${here} led nowhere: ${response.status} ${await response.text()}`);
      }
      here = new URL(next, here).href;
    }
    return here;
  }

  cookie(host: string, name: string): string | undefined {
    return this.jarOf(host).get(name) || undefined;
  }

  private jarOf(host: string): Map<string, string> {
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    return jar;
  }
}
