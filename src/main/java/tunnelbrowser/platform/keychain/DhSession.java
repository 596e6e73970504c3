package tunnelbrowser.platform.keychain;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.IvParameterSpec;

/**
 * What keeps a key from being read on its way over the D-Bus: the Secret Service's algorithm
 * {@value #ALGORITHM}. It protects against who records the bus, not against who pretends to be the
 * service.
 */
final class DhSession {
  static final String ALGORITHM = "dh-ietf1024-sha256-aes128-cbc-pkcs7";

  /** The second Oakley group of RFC 2409, which the algorithm names. */
  private static final BigInteger PRIME =
      new BigInteger(
          "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A0879"
              + "8E3404DDEF9519B3CD3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A6"
              + "37ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFF"
              + "FFFF",
          16);

  private static final BigInteger GENERATOR = BigInteger.TWO;
  private static final int PRIME_BYTES = 128;
  private static final int BLOCK = 16;

  private final SecureRandom random;
  private final BigInteger secret;

  /** A text that only the other side can read, and what it needs for that. */
  static final class Sealed {
    private final byte[] parameters;
    private final byte[] content;

    Sealed(byte[] parameters, byte[] content) {
      this.parameters = parameters;
      this.content = content;
    }

    byte[] parameters() {
      return parameters;
    }

    byte[] content() {
      return content;
    }
  }

  DhSession(SecureRandom random) {
    this.random = random;
    this.secret = new BigInteger(PRIME_BYTES * 8 - 2, random).add(BigInteger.ONE);
  }

  /** What the other side needs to know. */
  byte[] publicKey() {
    return padded(GENERATOR.modPow(secret, PRIME));
  }

  /** The key that both sides have, once the other's public key is known. */
  SecretKey agree(byte[] othersPublicKey) throws GeneralSecurityException {
    byte[] shared = padded(new BigInteger(1, othersPublicKey).modPow(secret, PRIME));
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey("AES", HKDFParameterSpec.ofExtract().addIKM(shared).thenExpand(null, BLOCK));
    } finally {
      Arrays.fill(shared, (byte) 0);
    }
  }

  Sealed seal(byte[] content, SecretKey key) throws GeneralSecurityException {
    byte[] parameters = new byte[BLOCK];
    random.nextBytes(parameters);
    return new Sealed(parameters, cipher(Cipher.ENCRYPT_MODE, key, parameters).doFinal(content));
  }

  static byte[] open(Sealed sealed, SecretKey key) throws GeneralSecurityException {
    return cipher(Cipher.DECRYPT_MODE, key, sealed.parameters()).doFinal(sealed.content());
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] parameters)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(mode, key, new IvParameterSpec(parameters));
    return cipher;
  }

  /** As many bytes as the prime has, whatever the number. */
  private static byte[] padded(BigInteger number) {
    byte[] bytes = number.toByteArray(); // may begin with a zero for the sign
    byte[] padded = new byte[PRIME_BYTES];
    int count = Math.min(bytes.length, PRIME_BYTES);
    System.arraycopy(bytes, bytes.length - count, padded, PRIME_BYTES - count, count);
    return padded;
  }
}
