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
 * Tests of signing and reading tokens.
 *
 * @covers \local_idpbridge\pure\jws
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class jws_test extends \basic_testcase {
    /**
     * A key pair that is always the same.
     *
     * @return string[] secret key, public key
     */
    private function pair(): array {
        $pair = sodium_crypto_sign_seed_keypair(str_repeat('k', 32));
        return [sodium_crypto_sign_secretkey($pair), sodium_crypto_sign_publickey($pair)];
    }

    public function test_signature_of_rfc_8037_is_made_byte_for_byte(): void {
        $seed = jws::decode('nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A');
        $secret = sodium_crypto_sign_secretkey(sodium_crypto_sign_seed_keypair($seed));
        $signed = 'eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc';
        $expected = 'hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg';
        $this->assertSame($expected, jws::encode(sodium_crypto_sign_detached($signed, $secret)));
    }

    public function test_signed_payload_comes_back_and_verifies(): void {
        [$secret, $public] = $this->pair();
        $payload = ['name' => 'สมชาย/ใจดี', 'hours' => 6.5, 'none' => null];
        $parsed = jws::parse(jws::sign($payload, 'abc', $secret));
        $this->assertSame($payload, $parsed['payload']);
        $this->assertSame(['alg' => 'EdDSA', 'typ' => 'idpbridge+jws', 'kid' => 'abc'], $parsed['header']);
        $this->assertTrue(jws::verify($parsed, $public));
    }

    public function test_every_changed_character_breaks_it(): void {
        [$secret, $public] = $this->pair();
        $token = jws::sign(['id' => 3], 'abc', $secret);
        for ($at = 0; $at < strlen($token); $at++) {
            $changed = substr_replace($token, $token[$at] === 'A' ? 'B' : 'A', $at, 1);
            $parsed = jws::parse($changed);
            $this->assertFalse($parsed !== null && jws::verify($parsed, $public), "character {$at}");
        }
    }

    public function test_another_key_does_not_verify(): void {
        [$secret] = $this->pair();
        $other = sodium_crypto_sign_publickey(sodium_crypto_sign_seed_keypair(str_repeat('x', 32)));
        $this->assertFalse(jws::verify(jws::parse(jws::sign([], 'abc', $secret)), $other));
    }

    public function test_an_algorithm_of_the_tokens_own_choice_is_refused(): void {
        [$secret, $public] = $this->pair();
        foreach (['none', 'HS256', ''] as $alg) {
            $header = jws::encode(jws::json(['alg' => $alg, 'typ' => jws::TYPE, 'kid' => 'abc']));
            $signed = $header . '.' . jws::encode('{}');
            $token = $signed . '.' . jws::encode(sodium_crypto_sign_detached($signed, $secret));
            $this->assertFalse(jws::verify(jws::parse($token), $public));
        }
    }

    /**
     * Texts that are no tokens.
     *
     * @return array[]
     */
    public static function broken(): array {
        return [[''], ['a.b'], ['a.b.c'], ['e30.e30.' . str_repeat('A', 86)], ['....'], [str_repeat('A', 9000)], ["\0.\0.\0"]];
    }

    /**
     * @dataProvider broken
     * @param string $text
     */
    public function test_what_is_no_token_is_not_read(string $text): void {
        $this->assertNull(jws::parse($text));
    }

    public function test_base64url_has_one_way_to_write_each_text(): void {
        $this->assertSame("\xff\xfe", jws::decode('__4'));
        $this->assertNull(jws::decode('__5'));
        $this->assertNull(jws::decode('__4='));
        $this->assertNull(jws::decode('//4'));
    }
}
