<?php
// This file is part of Moodle - https://moodle.org/
//
// Moodle is free software: you can redistribute it and/or modify
// it under the terms of the GNU General Public License as published by
// the Free Software Foundation, either version 3 of the License, or
// (at your option) any later version.
//
// Moodle is distributed in the hope that it will be useful,
// but WITHOUT ANY WARRANTY; without even the implied warranty of
// MERCHANTABILITY or FITNESS FOR A PARTICULAR PURPOSE.  See the
// GNU General Public License for more details.
//
// You should have received a copy of the GNU General Public License
// along with Moodle.  If not, see <https://www.gnu.org/licenses/>.

namespace local_idpbridge\pure;

/**
 * Compact JSON Web Signatures with Ed25519 (RFC 7515, RFC 8037).
 *
 * The signed bytes travel as they are: nobody has to write the payload a second time in the same way.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class jws {
    /** @var string What the header calls the kind of the token. */
    const TYPE = 'idpbridge+jws';

    /** @var int Longest token that is read, in bytes. */
    const LONGEST = 8192;

    /**
     * Base64url without padding.
     *
     * @param string $bytes
     * @return string
     */
    public static function encode(string $bytes): string {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }

    /**
     * Reads base64url without padding; what could be written in more than one way is refused.
     *
     * @param string $text
     * @return string|null
     */
    public static function decode(string $text): ?string {
        $bytes = base64_decode(strtr($text, '-_', '+/'), true);
        return $bytes !== false && self::encode($bytes) === $text ? $bytes : null;
    }

    /**
     * Signs a payload.
     *
     * @param array $payload
     * @param string $kid id of the key
     * @param string $secretkey 64 bytes as sodium keeps them
     * @return string
     */
    public static function sign(array $payload, string $kid, string $secretkey): string {
        $header = ['alg' => 'EdDSA', 'typ' => self::TYPE, 'kid' => $kid];
        $signed = self::encode(self::json($header)) . '.' . self::encode(self::json($payload));
        return $signed . '.' . self::encode(sodium_crypto_sign_detached($signed, $secretkey));
    }

    /**
     * Takes a token apart without believing it.
     *
     * @param string $token
     * @return array|null header, payload, signed (bytes), signature (64 bytes)
     */
    public static function parse(string $token): ?array {
        $parts = explode('.', $token);
        if (strlen($token) > self::LONGEST || count($parts) !== 3) {
            return null;
        }
        $bytes = array_map([self::class, 'decode'], $parts);
        if (in_array(null, $bytes, true) || strlen($bytes[2]) !== 64) {
            return null;
        }
        $header = json_decode($bytes[0], true, 4);
        $payload = json_decode($bytes[1], true, 8);
        if (!is_array($header) || !is_array($payload) || ($header['typ'] ?? '') !== self::TYPE) {
            return null;
        }
        return [
            'header' => $header,
            'payload' => $payload,
            'signed' => $parts[0] . '.' . $parts[1],
            'signature' => $bytes[2],
        ];
    }

    /**
     * Whether a token that was taken apart is signed by a key. The algorithm is never taken from the token.
     *
     * @param array $parsed what parse() gave
     * @param string $publickey 32 bytes
     * @return bool
     */
    public static function verify(array $parsed, string $publickey): bool {
        return ($parsed['header']['alg'] ?? '') === 'EdDSA'
            && strlen($publickey) === 32
            && sodium_crypto_sign_verify_detached($parsed['signature'], $parsed['signed'], $publickey);
    }

    /**
     * JSON with Thai and slashes as they are.
     *
     * @param array $data
     * @return string
     */
    public static function json(array $data): string {
        $flags = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE | JSON_THROW_ON_ERROR;
        return json_encode($data, $flags);
    }
}
