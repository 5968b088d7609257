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
 * Tests of days and fiscal years.
 *
 * @covers \local_idpbridge\pure\bangkok
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class bangkok_test extends \basic_testcase {
    public function test_day_begins_seven_hours_before_utc(): void {
        $this->assertSame('2026-09-30', bangkok::day(gmmktime(16, 59, 59, 9, 30, 2026)));
        $this->assertSame('2026-10-01', bangkok::day(gmmktime(17, 0, 0, 9, 30, 2026)));
    }

    public function test_fiscal_year_begins_in_october_and_is_named_by_its_end(): void {
        $this->assertSame(2569, bangkok::fiscal_year('2026-09-30'));
        $this->assertSame(2570, bangkok::fiscal_year('2026-10-01'));
        $this->assertSame(2570, bangkok::fiscal_year('2026-12-31'));
        $this->assertSame(2570, bangkok::fiscal_year('2027-01-01'));
    }

    public function test_noon_is_on_its_day(): void {
        $this->assertSame(gmmktime(5, 0, 0, 2, 29, 2028), bangkok::noon('2028-02-29'));
        foreach (['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', 'yesterday', "2026-01-01\n"] as $none) {
            $this->assertNull(bangkok::noon($none), $none);
        }
    }
}
