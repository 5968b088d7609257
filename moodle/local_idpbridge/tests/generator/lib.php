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
/**
 * What the tests are made of.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */

/**
 * Makes courses, completions and entries.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class local_idpbridge_generator extends component_generator_base {
    /** @var int How many entries were made. */
    private $made = 0;

    /**
     * Starts counting again.
     */
    public function reset(): void {
        $this->made = 0;
    }

    /**
     * A framework with the ID number of the settings and some of the plan's competencies.
     *
     * @param string[] $codes
     * @return int[] code to competency id
     */
    public function create_framework(array $codes): array {
        $core = $this->datagenerator->get_plugin_generator('core_competency');
        $framework = $core->create_framework(['idnumber' => get_config('local_idpbridge', 'framework')]);
        $ids = [];
        foreach ($codes as $code) {
            $competency = $core->create_competency(['competencyframeworkid' => $framework->get('id'), 'idnumber' => $code]);
            $ids[$code] = $competency->get('id');
        }
        return $ids;
    }

    /**
     * A course that a user finished.
     *
     * @param int $userid
     * @param int $time when
     * @param array $course fields of the course
     * @return stdClass
     */
    public function create_finished_course(int $userid, int $time, array $course = []): stdClass {
        global $CFG;
        require_once($CFG->dirroot . '/completion/completion_completion.php');
        $course = $this->datagenerator->create_course($course + ['enablecompletion' => 1]);
        $this->datagenerator->enrol_user($userid, $course->id, 'student');
        (new completion_completion(['userid' => $userid, 'course' => $course->id]))->mark_complete($time);
        return $course;
    }

    /**
     * An entry as the extension sends it.
     *
     * @param array $other what is other than usual
     * @return array
     */
    public function entry(array $other = []): array {
        $this->made++;
        return $other + [
            'id' => sprintf('%08x-0000-4000-8000-000000000000', $this->made),
            'title' => 'เข้าถึงและตระหนักดิจิทัล',
            'provider' => 'สำนักงาน ก.พ.',
            'url' => 'https://learningportal.ocsc.go.th/course/1',
            'method' => 'online',
            'bucket' => 10,
            'completed' => '2026-01-20',
            'fiscalyear' => 2569,
            'minutes' => 90,
            'codes' => ['DLit100'],
            'rung' => 3,
            'signal' => 'เรียนจบแล้ว',
            'attestation' => null,
            'updated' => 1768900000,
        ];
    }

    /**
     * Sends entries as the current user.
     *
     * @param array[] $entries
     * @param array[] $years
     * @param array $person what is other than usual
     * @return array[] the answers
     */
    public function send(array $entries, array $years = [], array $person = []): array {
        $person += ['name' => 'สมชาย ใจดี', 'agency' => 'สำนักพัฒนาสังคม', 'position' => 'นักพัฒนาสังคม',
            'missiongroup' => 'A', 'personnel' => 'civil-servant'];
        $consent = ['at' => time(), 'text' => 'ยินยอมให้ส่งรายการที่เลือก'];
        $reply = \local_idpbridge\external\submit_log::execute(1, $consent, $person, $years, $entries);
        $returns = \local_idpbridge\external\submit_log::execute_returns();
        return \core_external\external_api::clean_returnvalue($returns, $reply)['answers'];
    }
}
