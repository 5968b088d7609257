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

namespace local_idpbridge;

use core_reportbuilder\local\models\report;

/**
 * Tests of leaving nothing behind.
 *
 * @covers ::xmldb_local_idpbridge_uninstall
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class uninstall_test extends \advanced_testcase {
    public function test_own_reports_go_and_those_of_others_stay(): void {
        global $CFG;
        $this->resetAfterTest();
        $this->setAdminUser();
        require_once($CFG->dirroot . '/local/idpbridge/db/uninstall.php');
        $others = report::count_records();
        \core_reportbuilder\system_report_factory::create(
            reportbuilder\local\systemreports\entries::class,
            \context_system::instance()
        );
        $generator = $this->getDataGenerator()->get_plugin_generator('core_reportbuilder');
        $generator->create_report(['name' => 'IDP', 'source' => reportbuilder\datasource\entries::class]);
        $generator->create_report(['name' => 'Users', 'source' => \core_user\reportbuilder\datasource\users::class]);
        $this->assertSame($others + 3, report::count_records());
        xmldb_local_idpbridge_uninstall();
        $this->assertSame($others + 1, report::count_records());
    }
}
