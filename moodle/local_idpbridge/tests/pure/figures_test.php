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
 * Tests of the indicators and shares.
 *
 * @covers \local_idpbridge\pure\figures
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class figures_test extends \basic_testcase {
    /**
     * A row of sums.
     *
     * @param array $other
     * @return \stdClass
     */
    private function row(array $other): \stdClass {
        return (object) ($other + ['agency' => 'ก', 'missiongroup' => 'A', 'personnel' => 'civil-servant', 'people' => 1,
            'prepared' => 0, 'planned' => 0, 'everyitem' => 0, 'someitem' => 0,
            'minutes70' => 0, 'minutes20' => 0, 'minutes10' => 0]);
    }

    public function test_officials_and_employees_stand_in_their_own_indicators(): void {
        $rows = [
            $this->row(['prepared' => 3, 'planned' => 4, 'everyitem' => 1, 'someitem' => 2]),
            $this->row(['personnel' => 'teacher', 'prepared' => 5, 'planned' => 5]),
            $this->row(['personnel' => 'permanent-employee', 'prepared' => 7, 'planned' => 8]),
            $this->row(['personnel' => '', 'prepared' => 11, 'planned' => 11]),
        ];
        $every = figures::kpis($rows, ['officials' => 10, 'targets' => 14], true);
        $this->assertSame([8, 7, 1], array_column($every, 'reached'));
        $this->assertSame([10, 14, 28], array_column($every, 'of'));
        $this->assertEqualsWithDelta(80.0, $every[0]['percent'], 1e-9);
        $this->assertSame(2, figures::kpis($rows, ['officials' => 10, 'targets' => 14], false)[2]['reached']);
    }

    public function test_no_per_cent_is_made_of_an_unknown_whole(): void {
        $kpis = figures::kpis([$this->row(['prepared' => 1])], ['officials' => 0, 'targets' => 5], true);
        $this->assertSame([null, 5, null], array_column($kpis, 'of'));
        $this->assertNull($kpis[0]['percent']);
        $this->assertNull($kpis[2]['percent']);
    }

    public function test_groups_add_up_and_the_nameless_stand_last(): void {
        $groups = figures::groups([
            $this->row(['agency' => '', 'people' => 9]),
            $this->row(['agency' => 'ข', 'people' => 2, 'minutes70' => 70]),
            $this->row(['agency' => 'ก', 'people' => 1, 'minutes20' => 20]),
            $this->row(['agency' => 'ก', 'people' => 2, 'minutes20' => 20, 'missiongroup' => 'E']),
        ], 'agency');
        $this->assertSame(['ก', 'ข', ''], array_column($groups, 'name'));
        $this->assertSame([3, 2, 9], array_column($groups, 'people'));
        $this->assertSame([70 => 0, 20 => 40, 10 => 0], $groups[0]['minutes']);
        $this->assertNull($groups[2]['shares']);
    }

    public function test_shares_are_whole_and_add_up_to_a_hundred(): void {
        $this->assertSame([70 => 70, 20 => 20, 10 => 10], figures::shares([70 => 420, 20 => 120, 10 => 60]));
        foreach ([[1, 1, 1], [2, 2, 3], [0, 0, 1], [199, 1, 0], [999, 999, 2]] as [$a, $b, $c]) {
            $this->assertSame(100, array_sum(figures::shares([70 => $a, 20 => $b, 10 => $c])));
        }
    }
}
