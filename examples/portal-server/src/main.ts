import { exportJWK, generateKeyPair } from 'jose';
import { createPortal } from './portal.ts';

const port = 8790;
const issuer = `http://localhost:${port}`;
const audience = 'http://localhost:8787';

// A real portal keeps its key where it keeps its other secrets; this one has a new one each time.
const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
const kid = 'portal-1';
const names: Readonly<Record<string, string>> = { anneke: 'customer-1007', ines: 'customer-2041' };

createPortal({
  signing: { privateKey, kid, issuer, audience },
  // Everybody’s password is “demo”.
  customerOf: (name, password) => (password === 'demo' ? names[name] : undefined),
}).listen(port, '127.0.0.1', () => {
  console.log(`Portal  ${issuer}`);
  console.log('The operator of the backend registers for it (column “identity” of its row in “portals”):');
  void exportJWK(publicKey).then((key) =>
    console.log(JSON.stringify({ issuer, audience, keys: [{ ...key, kid, alg: 'EdDSA' }] }, undefined, 2)),
  );
});
