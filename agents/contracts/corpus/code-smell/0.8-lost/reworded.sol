// SPDX-License-Identifier: MIT
pragma solidity ^0.8.0;

contract Polls {
    struct Poll {
        uint256 votes;
        mapping(address => bool) voted;
    }
    mapping(uint256 => Poll) private polls;

    function vote(uint256 id) external {
        require(!polls[id].voted[msg.sender]);
        polls[id].voted[msg.sender] = true;
        polls[id].votes++;
    }

    function close(uint256 id) external {
        require(polls[id].votes > 3);
        delete polls[id];
    }
}
