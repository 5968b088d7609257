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

namespace local_idpbridge\external;

use core_competency\user_competency;
use core_competency\user_evidence;
use core_external\external_api;

/**
 * Tests of taking entries back out.
 *
 * @covers \local_idpbridge\external\withdraw_log
 * @covers \local_idpbridge\entries
 * @covers \local_idpbridge\evidence
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class withdraw_log_test extends \advanced_testcase {
    /** @var \local_idpbridge_generator What the tests are made of. */
    private $make;

    /** @var \stdClass The learner. */
    private $learner;

    /** @var int[] Code to competency id. */
    private $ids;

    protected function setUp(): void {
        parent::setUp();
        $this->resetAfterTest();
        $this->make = $this->getDataGenerator()->get_plugin_generator('local_idpbridge');
        $this->setAdminUser();
        $this->ids = $this->make->create_framework(['DLit100']);
        $this->learner = $this->getDataGenerator()->create_user();
        $this->setUser($this->learner);
    }

    /**
     * Withdraws.
     *
     * @param string[] $ids
     * @return string[] results
     */
    private function withdraw(array $ids): array {
        $reply = external_api::clean_returnvalue(withdraw_log::execute_returns(), withdraw_log::execute(1, $ids));
        return array_column($reply['answers'], 'result');
    }

    /**
     * The state of the review.
     *
     * @return int
     */
    private function status(): int {
        $standing = user_competency::get_record(['userid' => $this->learner->id, 'competencyid' => $this->ids['DLit100']]);
        return (int) $standing->get('status');
    }

    public function test_entry_goes_with_its_evidence_and_the_review_that_waits(): void {
        global $DB;
        $one = $this->make->entry();
        $two = $this->make->entry();
        $this->make->send([$one, $two]);
        $this->assertSame(['withdrawn'], $this->withdraw([$one['id']]));
        $this->assertSame(1, $DB->count_records('local_idpbridge_entry'));
        $this->assertSame(1, $DB->count_records('local_idpbridge_code'));
        $this->assertCount(1, user_evidence::get_records(['userid' => $this->learner->id]));
        $this->assertSame(user_competency::STATUS_WAITING_FOR_REVIEW, $this->status());
        $this->withdraw([$two['id']]);
        $this->assertCount(0, user_evidence::get_records(['userid' => $this->learner->id]));
        $this->assertSame(user_competency::STATUS_IDLE, $this->status());
    }

    public function test_after_the_last_entry_person_and_years_are_forgotten_but_not_the_consent(): void {
        global $DB;
        $one = $this->make->entry();
        $this->make->send([$one]);
        $this->withdraw([$one['id']]);
        $this->assertSame(0, $DB->count_records('local_idpbridge_person'));
        $this->assertSame(0, $DB->count_records('local_idpbridge_year'));
        $this->assertSame(1, $DB->count_records('local_idpbridge_consent'));
    }

    public function test_what_is_not_there_or_not_ones_own_is_absent(): void {
        global $DB;
        $one = $this->make->entry();
        $this->make->send([$one]);
        $this->setUser($this->getDataGenerator()->create_user());
        $this->assertSame(['absent', 'absent'], $this->withdraw([$one['id'], 'nothing']));
        $this->assertSame(1, $DB->count_records('local_idpbridge_entry'));
    }

    public function test_withdrawn_entry_can_be_sent_again(): void {
        $one = $this->make->entry();
        $this->make->send([$one]);
        $this->withdraw([$one['id']]);
        $this->assertSame('stored', $this->make->send([$one])[0]['result']);
    }

    public function test_withdrawing_works_while_sending_is_switched_off(): void {
        $one = $this->make->entry();
        $this->make->send([$one]);
        set_config('submit', 0, 'local_idpbridge');
        $this->assertSame(['withdrawn'], $this->withdraw([$one['id']]));
    }
}
