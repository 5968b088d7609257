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
 * Tests of looking at entries.
 *
 * @covers \local_idpbridge\pure\entry_check
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class entry_check_test extends \basic_testcase {
    /** @var array An entry as it should be. */
    const ENTRY = [
        'id' => '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
        'title' => 'ธรรมาภิบาลดิจิทัล',
        'provider' => '',
        'url' => null,
        'method' => 'online',
        'bucket' => 10,
        'completed' => '2026-09-30',
        'fiscalyear' => 2569,
        'minutes' => null,
        'codes' => ['DLit200', 'DLit100', 'DLit200'],
        'rung' => 1,
        'signal' => null,
        'attestation' => null,
        'updated' => 1790000000,
    ];

    public function test_right_entry_becomes_a_row(): void {
        $row = entry_check::read(self::ENTRY, '2026-09-30');
        $this->assertSame('DLit100, DLit200', $row['codes']);
        $this->assertSame(bangkok::noon('2026-09-30'), $row['completed']);
        $this->assertMatchesRegularExpression('/^[0-9a-f]{64}$/', $row['contenthash']);
    }

    public function test_same_content_has_the_same_hash_in_whatever_order_its_codes_stand(): void {
        $hash = fn($other) => entry_check::read($other + self::ENTRY, '2026-09-30')['contenthash'];
        $this->assertSame($hash([]), $hash(['codes' => ['DLit100', 'DLit200'], 'updated' => 1]));
        $this->assertNotSame($hash([]), $hash(['minutes' => 0]));
        $this->assertNotSame($hash([]), $hash(['title' => 'x']));
    }

    /**
     * What is wrong, and the word for it.
     *
     * @return array[]
     */
    public static function wrong(): array {
        return [
            [['id' => '3F2504E0-4F89-41D3-9A0C-0305E82C3301'], 'badentry'],
            [['id' => "3f2504e0-4f89-41d3-9a0c-0305e82c3301\n"], 'badentry'],
            [['title' => ''], 'badentry'],
            [['title' => " \n"], 'badentry'],
            [['title' => str_repeat('ก', 1001)], 'badentry'],
            [['title' => "\xff"], 'badentry'],
            [['title' => "a\0b"], 'badentry'],
            [['provider' => str_repeat('ก', 501)], 'badentry'],
            [['url' => 'javascript:alert(1)'], 'badentry'],
            [['url' => 'https://a b'], 'badentry'],
            [['url' => 'https://' . str_repeat('a', 2000)], 'badentry'],
            [['method' => 'On line'], 'badentry'],
            [['bucket' => 30], 'badentry'],
            [['minutes' => -1], 'badentry'],
            [['minutes' => 600001], 'badentry'],
            [['rung' => 0], 'badentry'],
            [['rung' => 6], 'badentry'],
            [['signal' => str_repeat('ก', 501)], 'badentry'],
            [['attestation' => 'none'], 'badentry'],
            [['codes' => ['DLit 100']], 'badcode'],
            [['codes' => array_map(fn($no) => "DX{$no}", range(1, 24))], 'badcode'],
            [['completed' => '2026-10-01', 'fiscalyear' => 2570], 'badday'],
            [['completed' => ''], 'badday'],
            [['completed' => '2026-02-30'], 'badday'],
            [['fiscalyear' => 2570], 'badentry'],
        ];
    }

    /**
     * @dataProvider wrong
     * @param array $other
     * @param string $word
     */
    public function test_wrong_entry_is_refused(array $other, string $word): void {
        $this->assertSame($word, entry_check::read($other + self::ENTRY, '2026-09-30'));
    }

    public function test_longest_entry_is_taken(): void {
        $other = ['title' => str_repeat('ก', 1000), 'provider' => str_repeat('ก', 500), 'signal' => str_repeat('ก', 500)];
        $this->assertIsArray(entry_check::read($other + self::ENTRY, '2026-09-30'));
    }
}
