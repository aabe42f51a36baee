// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

contract Points {
    mapping(address => uint256) internal tally;

    function pass(address next, uint256 many) external {
        move(msg.sender, next, many);
    }

    function move(address from, address next, uint256 many) internal {
        uint256 before = tally[from];
        require(before >= many);
        tally[from] = before - many;
        uint256 after_ = tally[next] + many;
        require(after_ >= many);
        tally[next] = after_;
    }
}
