// SPDX-License-Identifier: MIT
pragma solidity ^0.7.4;

contract Refunds {
    address internal desk;
    mapping(address => uint256) internal owed;
    uint256 internal settled;

    constructor() payable {
        desk = msg.sender;
    }

    function note(address client, uint256 sum) external {
        require(msg.sender == desk);
        owed[client] = sum;
    }

    function settle(address payable client) external {
        uint256 sum = owed[client];
        owed[client] = 0;
        bool arrived = client.send(sum);
        settled = settled + 1;
    }
}
