// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Votes {
    function balanceOf(address account) external view returns (uint256);

    function totalSupply() external view returns (uint256);
}

/// Large holders put acts in line.
contract Council {
    Votes private immutable votes;
    bytes32[] public acts;

    constructor(Votes chosen) {
        votes = chosen;
    }

    function propose(bytes32 act) external {
        require(votes.balanceOf(msg.sender) > votes.totalSupply() / 2, "too few");
        acts.push(act);
    }
}
