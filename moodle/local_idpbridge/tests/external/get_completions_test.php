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

use core_external\external_api;
use local_idpbridge\keys;
use local_idpbridge\pure\jws;

/**
 * Tests of asking for completions.
 *
 * @covers \local_idpbridge\external\get_completions
 * @covers \local_idpbridge\courses
 * @covers \local_idpbridge\grades
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
final class get_completions_test extends \advanced_testcase {
    /** @var \stdClass The learner. */
    private $learner;

    protected function setUp(): void {
        parent::setUp();
        $this->resetAfterTest();
        set_config('enablecompletion', 1);
        keys::reset();
        keys::rotate();
        $this->learner = $this->getDataGenerator()->create_user(['firstname' => 'สมชาย', 'lastname' => 'ใจดี']);
        $this->setUser($this->learner);
    }

    /**
     * Asks.
     *
     * @param int $courseid
     * @return array
     */
    private function ask(int $courseid = 0): array {
        return external_api::clean_returnvalue(get_completions::execute_returns(), get_completions::execute(1, $courseid));
    }

    /**
     * A course that the learner finished.
     *
     * @param int $time
     * @return \stdClass
     */
    private function finished(int $time): \stdClass {
        $make = $this->getDataGenerator()->get_plugin_generator('local_idpbridge');
        return $make->create_finished_course($this->learner->id, $time);
    }

    public function test_finished_courses_come_latest_first_and_only_ones_own(): void {
        $first = $this->finished(1700000000);
        $second = $this->finished(1710000000);
        $this->getDataGenerator()->create_course(['enablecompletion' => 1]);
        $other = $this->getDataGenerator()->create_user();
        $this->getDataGenerator()->get_plugin_generator('local_idpbridge')->create_finished_course($other->id, 1720000000);
        $this->assertEquals([$second->id, $first->id], array_column($this->ask()['completions'], 'courseid'));
        $this->assertEquals([$first->id], array_column($this->ask($first->id)['completions'], 'courseid'));
    }

    public function test_attestation_says_who_what_and_when_and_is_signed(): void {
        global $CFG;
        $course = $this->finished(1700000000);
        $token = $this->ask()['completions'][0]['attestation'];
        $parsed = jws::parse($token);
        $this->assertTrue(keys::signed($parsed));
        $said = $parsed['payload'];
        $this->assertSame(['v', 'iss', 'kid', 'sub', 'course', 'codes', 'completed', 'iat', 'jti'], array_keys($said));
        $this->assertSame($CFG->wwwroot, $said['iss']);
        $this->assertSame(['id' => (int) $this->learner->id, 'name' => fullname($this->learner)], $said['sub']);
        $this->assertSame((int) $course->id, $said['course']['id']);
        $this->assertSame(1700000000, $said['completed']);
        $again = jws::parse($this->ask()['completions'][0]['attestation']);
        $this->assertSame($said['jti'], $again['payload']['jti']);
    }

    public function test_without_attestation_the_rest_comes_all_the_same(): void {
        $this->finished(1700000000);
        set_config('attestation', 0, 'local_idpbridge');
        $reply = $this->ask();
        $this->assertNotContains('attestation', $reply['features']);
        $this->assertNull($reply['completions'][0]['attestation']);
        $this->assertSame(1700000000, $reply['completions'][0]['completed']);
    }

    public function test_grade_comes_only_where_the_learner_may_see_it(): void {
        $course = $this->finished(1700000000);
        $item = \grade_item::fetch_course_item($course->id);
        $item->update_final_grade($this->learner->id, 85);
        $this->assertSame('85.00', $this->ask()['completions'][0]['grade']);
        $item->set_hidden(1);
        $this->assertNull($this->ask()['completions'][0]['grade']);
        $item->set_hidden(0);
        $GLOBALS['DB']->set_field('course', 'showgrades', 0, ['id' => $course->id]);
        $this->assertNull($this->ask()['completions'][0]['grade']);
    }

    public function test_queries_do_not_grow_with_the_courses(): void {
        global $DB;
        $this->finished(1700000000);
        $this->ask();
        $before = $DB->perf_get_reads();
        $this->ask();
        $one = $DB->perf_get_reads() - $before;
        for ($more = 0; $more < 10; $more++) {
            $this->finished(1700000001 + $more);
        }
        $this->ask();
        $before = $DB->perf_get_reads();
        $this->assertCount(11, $this->ask()['completions']);
        $this->assertLessThanOrEqual($one, $DB->perf_get_reads() - $before);
    }

    public function test_guest_is_refused(): void {
        $this->setGuestUser();
        $this->expectException(\moodle_exception::class);
        get_completions::execute(1);
    }

    public function test_caller_of_an_older_contract_is_told_so(): void {
        $this->expectExceptionMessage(get_string('oldclient', 'local_idpbridge'));
        get_completions::execute(0);
    }
}
