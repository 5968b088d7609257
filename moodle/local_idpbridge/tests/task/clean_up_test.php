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

namespace local_idpbridge\task;

/**
 * Tests of the nightly clean-up.
 *
 * @covers \local_idpbridge\task\clean_up
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class clean_up_test extends \advanced_testcase {
    public function test_only_what_is_older_than_the_setting_goes_with_its_sums(): void {
        global $DB;
        $this->resetAfterTest();
        $make = $this->getDataGenerator()->get_plugin_generator('local_idpbridge');
        $this->setUser($this->getDataGenerator()->create_user());
        $make->send([$make->entry(), $make->entry(['completed' => '2025-01-20', 'fiscalyear' => 2568])]);
        $DB->set_field('local_idpbridge_entry', 'timemodified', 1740000000, ['fiscalyear' => 2568]);
        (new clean_up())->execute();
        $this->assertSame(2, $DB->count_records('local_idpbridge_entry'));
        set_config('keepdays', 100, 'local_idpbridge');
        (new clean_up())->execute();
        $this->assertSame(['2569'], $DB->get_fieldset_select('local_idpbridge_entry', 'fiscalyear', ''));
        $this->assertSame(['2569'], $DB->get_fieldset_select('local_idpbridge_year', 'fiscalyear', ''));
        $this->assertSame(1, $DB->count_records('local_idpbridge_code'));
        $this->assertSame(1, $DB->count_records('local_idpbridge_consent'));
    }
}
