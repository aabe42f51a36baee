// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Votes {
    function heldAt(address account, uint256 number) external view returns (uint256);

    function supplyAt(uint256 number) external view returns (uint256);
}

/// Large holders of yesterday put acts in line.
contract Council {
    Votes private immutable votes;
    bytes32[] public acts;

    constructor(Votes chosen) {
        votes = chosen;
    }

    function propose(bytes32 act) external {
        uint256 before = block.number - 7200;
        require(votes.heldAt(msg.sender, before) > votes.supplyAt(before) / 2, "too few");
        acts.push(act);
    }
}
