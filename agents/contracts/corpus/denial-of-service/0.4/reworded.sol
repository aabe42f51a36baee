// SPDX-License-Identifier: MIT
pragma solidity ^0.4.24;

contract Club {
    address[] internal members;
    mapping(address => uint256) internal share;
    address internal host;

    constructor() public {
        host = msg.sender;
    }

    function join() external payable {
        require(msg.value >= 1 finney);
        members.push(msg.sender);
        share[msg.sender] = msg.value;
    }

    function dissolve() external {
        require(msg.sender == host);
        uint256 at = 0;
        while (at < members.length) {
            address next = members[at];
            uint256 part = share[next];
            share[next] = 0;
            require(next.send(part));
            at = at + 1;
        }
    }
}
