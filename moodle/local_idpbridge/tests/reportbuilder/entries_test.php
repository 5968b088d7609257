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

namespace local_idpbridge\reportbuilder;

use core_reportbuilder\system_report_factory;
use core_reportbuilder\tests\core_reportbuilder_testcase;
use local_idpbridge\output\kpi_page;
use local_idpbridge\reportbuilder\datasource\entries as source;
use local_idpbridge\reportbuilder\local\systemreports\entries as report;

/**
 * Tests of what HR sees.
 *
 * @covers \local_idpbridge\reportbuilder\datasource\entries
 * @covers \local_idpbridge\reportbuilder\local\systemreports\entries
 * @covers \local_idpbridge\reportbuilder\local\entities\entry
 * @covers \local_idpbridge\reportbuilder\local\entities\person
 * @covers \local_idpbridge\reportbuilder\local\filters\competency
 * @covers \local_idpbridge\output\kpi_page
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class entries_test extends core_reportbuilder_testcase {
    protected function setUp(): void {
        parent::setUp();
        $this->resetAfterTest();
        $make = $this->getDataGenerator()->get_plugin_generator('local_idpbridge');
        $year = ['fiscalyear' => 2569, 'assessed' => true, 'planned' => true, 'outcome' => 'all'];
        $this->setUser($this->getDataGenerator()->create_user());
        $make->send([
            $make->entry(['title' => 'ก', 'codes' => ['DLit100', 'DLit200'], 'bucket' => 70, 'minutes' => 420]),
            $make->entry(['title' => 'ข', 'codes' => ['DL100'], 'bucket' => 10, 'minutes' => 60]),
        ], [$year], ['agency' => 'เขตพระนคร']);
        $this->setUser($this->getDataGenerator()->create_user());
        $make->send(
            [$make->entry(['title' => 'ค', 'codes' => ['DG100'], 'bucket' => 20, 'minutes' => 120])],
            [['planned' => false, 'outcome' => ''] + $year],
            ['agency' => 'เขตดุสิต', 'missiongroup' => '', 'personnel' => 'permanent-employee']
        );
    }

    /**
     * Somebody in a role that has one capability alone.
     */
    private function become_hr(): void {
        $hr = $this->getDataGenerator()->create_user();
        $role = $this->getDataGenerator()->create_role();
        assign_capability('local/idpbridge:viewreport', CAP_ALLOW, $role, \context_system::instance());
        role_assign($role, $hr->id, \context_system::instance());
        $this->setUser($hr);
    }

    public function test_one_capability_opens_the_report_and_without_it_it_stays_shut(): void {
        global $PAGE;
        $this->become_hr();
        $PAGE->set_url('/local/idpbridge/report.php');
        $output = system_report_factory::create(report::class, \context_system::instance())->output();
        $this->assertStringContainsString('เขตพระนคร', $output);
        $this->setUser($this->getDataGenerator()->create_user());
        $this->assertFalse(source::is_available());
        $this->expectException(\core_reportbuilder\exception\report_access_exception::class);
        system_report_factory::create(report::class, \context_system::instance());
    }

    public function test_competencies_are_found_by_code_and_by_group_each_entry_once(): void {
        $this->setAdminUser();
        $generator = $this->getDataGenerator()->get_plugin_generator('core_reportbuilder');
        $made = $generator->create_report(['name' => 'IDP', 'source' => source::class, 'default' => 0]);
        $generator->create_column(['reportid' => $made->get('id'), 'uniqueidentifier' => 'entry:title', 'sortenabled' => 1]);
        $generator->create_filter(['reportid' => $made->get('id'), 'uniqueidentifier' => 'entry:codes']);
        $titles = function (string $code) use ($made) {
            $content = $this->get_custom_report_content($made->get('id'), 30, [
                'entry:codes_value' => $code,
            ]);
            $titles = array_map(fn($row) => reset($row), $content);
            sort($titles);
            return $titles;
        };
        $this->assertSame(['ก', 'ข', 'ค'], $titles(''));
        $this->assertSame(['ก'], $titles('DLit200'));
        $this->assertSame(['ก'], $titles('DLit'));
        $this->assertSame(['ข'], $titles('DL'));
        $this->assertSame([], $titles('%'));
    }

    public function test_every_column_filter_and_aggregation_of_the_source_works(): void {
        if (!PHPUNIT_LONGTEST) {
            $this->markTestSkipped('PHPUNIT_LONGTEST is not defined');
        }
        $this->setAdminUser();
        $this->datasource_stress_test_columns(source::class);
        $this->datasource_stress_test_columns_aggregation(source::class);
        $this->datasource_stress_test_conditions(source::class, 'entry:title');
    }

    public function test_indicators_and_shares_are_those_of_the_year(): void {
        global $DB;
        $page = new kpi_page(2569, true, 2570);
        $before = $DB->perf_get_reads();
        $rows = $page->rows();
        $this->assertSame(1, $DB->perf_get_reads() - $before);
        $kpis = \local_idpbridge\pure\figures::kpis($rows, ['officials' => 4, 'targets' => 2], true);
        $this->assertSame([1, 0, 1], array_column($kpis, 'reached'));
        $agencies = array_column(\local_idpbridge\pure\figures::groups($rows, 'agency'), null, 'name');
        $this->assertSame([70 => 88, 20 => 0, 10 => 12], $agencies['เขตพระนคร']['shares']);
        $this->assertSame([], (new kpi_page(2560, true, 2570))->rows());
    }
}
