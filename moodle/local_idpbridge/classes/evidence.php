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

use core_competency\api;
use core_competency\user_competency;
use core_competency\user_evidence;
use core_competency\user_evidence_competency;
use local_idpbridge\pure\bangkok;

/**
 * Entries as evidence of prior learning (core competencies), linked by ID number, with review requested.
 *
 * Core offers no web service for this, only functions that run as the learner.
 *
 * @package    local_idpbridge
 * @copyright  2026 IDP Companion contributors
 * @license    https://www.gnu.org/copyleft/gpl.html GNU GPL v3 or later
 */
class evidence {
    /** @var int Whose evidence it is. */
    private $userid;

    /** @var bool Whether this user may have evidence here. */
    private $possible;

    /** @var array[] Code to the ids of competencies with that ID number. */
    private $competencies = [];

    /**
     * Looks every code up at once.
     *
     * @param int $userid the current user
     * @param string[] $codes
     */
    public function __construct(int $userid, array $codes) {
        global $DB;
        $this->userid = $userid;
        $this->possible = api::is_enabled() && user_evidence::can_manage_user($userid);
        if (!$this->possible || !$codes) {
            return;
        }
        [$in, $params] = $DB->get_in_or_equal(array_unique($codes));
        $framework = trim((string) get_config('local_idpbridge', 'framework'));
        $within = $framework === '' ? '' : 'AND f.idnumber = ?';
        $rows = $DB->get_records_sql("SELECT c.id, c.idnumber
                  FROM {competency} c
                  JOIN {competency_framework} f ON f.id = c.competencyframeworkid
                 WHERE f.visible = 1 AND c.idnumber $in $within", $framework === '' ? $params : array_merge($params, [$framework]));
        foreach ($rows as $row) {
            $this->competencies[$row->idnumber][] = (int) $row->id;
        }
    }

    /**
     * Makes the evidence of an entry stand: text, links, and a review asked for each competency that is newly linked.
     *
     * @param \stdClass $entry row of the entry; its evidenceid is kept up to date
     * @param string[] $codes
     * @param bool $changed whether its text may be another than before
     * @return string[] codes for which evidence now stands
     */
    public function stand(\stdClass $entry, array $codes, bool $changed): array {
        global $DB;
        if (!$this->possible) {
            return [];
        }
        $evidence = $entry->evidenceid
            ? user_evidence::get_record(['id' => $entry->evidenceid, 'userid' => $this->userid])
            : false;
        if (!$evidence) {
            $evidence = api::create_user_evidence($this->words($entry));
            $entry->evidenceid = $evidence->get('id');
            $DB->set_field(entries::TABLE, 'evidenceid', $entry->evidenceid, ['id' => $entry->id]);
        } else if ($changed) {
            $words = $this->words($entry);
            $words->id = $evidence->get('id');
            $evidence = api::update_user_evidence($words);
        }
        $linked = array_map(fn($one) => (int) $one->get('id'), $evidence->get_competencies());
        $found = array_intersect_key($this->competencies, array_flip($codes));
        $wanted = array_merge([], ...array_values($found));
        foreach (array_diff($linked, $wanted) as $competencyid) {
            $this->unlink($evidence, $competencyid);
        }
        foreach (array_diff($wanted, $linked) as $competencyid) {
            api::create_user_evidence_competency($evidence, $competencyid);
            $this->request_review($competencyid);
        }
        return array_values(array_filter($codes, fn($code) => isset($found[$code])));
    }

    /**
     * Takes the evidence of an entry away, and the requests for review that only it stood for.
     *
     * @param \stdClass $entry
     */
    public function fall(\stdClass $entry): void {
        $evidence = $entry->evidenceid && $this->possible
            ? user_evidence::get_record(['id' => $entry->evidenceid, 'userid' => $this->userid])
            : false;
        if (!$evidence) {
            return;
        }
        foreach ($evidence->get_competencies() as $competency) {
            $this->unlink($evidence, $competency->get('id'));
        }
        api::delete_user_evidence($evidence->get('id'));
    }

    /**
     * Asks for a review, where the learner may and none is under way.
     *
     * @param int $competencyid
     */
    private function request_review(int $competencyid): void {
        $standing = user_competency::get_record(['userid' => $this->userid, 'competencyid' => $competencyid]);
        $idle = $standing && $standing->get('status') == user_competency::STATUS_IDLE;
        if ($idle && $standing->can_read() && $standing->can_request_review()) {
            api::user_competency_request_review($this->userid, $competencyid);
        }
    }

    /**
     * Unlinks a competency; a review that waits is called off when no other evidence speaks for the competency.
     *
     * @param user_evidence $evidence
     * @param int $competencyid
     */
    private function unlink(user_evidence $evidence, int $competencyid): void {
        global $DB;
        api::delete_user_evidence_competency($evidence, $competencyid);
        $others = $DB->record_exists_sql("SELECT 1
                  FROM {" . user_evidence_competency::TABLE . "} l
                  JOIN {" . user_evidence::TABLE . "} e ON e.id = l.userevidenceid
                 WHERE e.userid = ? AND l.competencyid = ?", [$this->userid, $competencyid]);
        $standing = user_competency::get_record(['userid' => $this->userid, 'competencyid' => $competencyid]);
        $waits = $standing && $standing->get('status') == user_competency::STATUS_WAITING_FOR_REVIEW;
        if (!$others && $waits && $standing->can_read() && $standing->can_request_review()) {
            api::user_competency_cancel_review_request($this->userid, $competencyid);
        }
    }

    /**
     * What the evidence says.
     *
     * @param \stdClass $entry
     * @return \stdClass
     */
    private function words(\stdClass $entry): \stdClass {
        $lines = [
            s($entry->title),
            s((string) $entry->provider),
            get_string('evidenceday', 'local_idpbridge', userdate(
                $entry->completed,
                get_string('strftimedate', 'core_langconfig'),
                bangkok::ZONE
            )),
            $entry->minutes === null ? '' : get_string('evidencehours', 'local_idpbridge', format::hours($entry->minutes)),
            $entry->attested ? get_string('evidenceattested', 'local_idpbridge') : '',
            get_string('evidencesent', 'local_idpbridge'),
        ];
        $name = trim(clean_param($entry->title, PARAM_TEXT));
        return (object) [
            'userid' => $this->userid,
            'name' => \core_text::substr($name === '' ? $entry->entryid : $name, 0, 100),
            'description' => \html_writer::alist(array_filter($lines, fn($line) => $line !== '')),
            'descriptionformat' => FORMAT_HTML,
            'url' => clean_param((string) $entry->url, PARAM_URL),
        ];
    }
}
