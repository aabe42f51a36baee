// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Runs what was put in line.
contract Line {
    struct Act {
        address target;
        bytes data;
        uint256 since;
    }

    Act[] private acts;

    function put(address target, bytes calldata data) external {
        acts.push(Act(target, data, block.number));
    }

    function run(uint256 at) external {
        Act storage act = acts[at];
        require(block.number > act.since + 10, "early");
        (bool done, ) = act.target.call(act.data);
        require(done, "failed");
    }
}
