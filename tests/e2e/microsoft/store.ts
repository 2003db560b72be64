import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Everything an authority remembers (sessions, codes, tokens), gone with it. */
export type Memory = Map<string, AdapterPayload>;

/** oidc-provider's storage in one Map. Nothing expires by itself: the provider checks every `exp` it reads. */
export class Store implements Adapter {
  constructor(
    private readonly memory: Memory,
    private readonly model: string,
  ) {}

  #key(id: string) {
    return `${this.model}:${id}`;
  }

  async #where(test: (payload: AdapterPayload) => boolean) {
    const own = [...this.memory].filter(([key]) => key.startsWith(`${this.model}:`));
    return own.find(([, payload]) => test(payload))?.[1];
  }

  async upsert(id: string, payload: AdapterPayload) {
    this.memory.set(this.#key(id), payload);
  }

  async find(id: string) {
    return this.memory.get(this.#key(id));
  }

  findByUid(uid: string) {
    return this.#where((payload) => payload.uid === uid);
  }

  findByUserCode(userCode: string) {
    return this.#where((payload) => payload.userCode === userCode);
  }

  async consume(id: string) {
    const payload = this.memory.get(this.#key(id));
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string) {
    this.memory.delete(this.#key(id));
  }

  /** Called for each kind of token that hangs on the grant; an interaction names its grant, too, and stays. */
  async revokeByGrantId(grantId: string) {
    for (const [key, payload] of this.memory) {
      if (payload.grantId === grantId && key.startsWith(`${this.model}:`)) this.memory.delete(key);
    }
  }
}
